//! Web addresses.

use comity_tree::value::url;

#[test]
fn absolute_web_addresses_pass() {
    for text in [
        "https://www.example.org",
        "http://example.org:8080/a/b?c=d#e",
        "HTTPS://Example.org/",
        "https://example.org/新闻/2025-11-20.html",
        "https://例え.jp/",
        "https://user@example.org/",
        "http://[2001:db8::1]:80/",
        "https://example.org?x=http://other.org",
        "https://example.org:/",
    ] {
        assert_eq!(url::check(text), Ok(()), "{text}");
    }
}

#[test]
fn anything_else_is_refused_with_its_reason() {
    let texts = [
        "",
        "www.example.org/page",
        "//example.org",
        "mailto:a@example.org",
        "ftp://example.org",
        "https://",
        "https:///path",
        "https://example.org/a b",
        " https://example.org",
        "https://example.org\n",
        "https://exa\u{200b}mple.org",
        "https://example..org",
        "https://example.org:http",
        "https://example.org:99999",
        "https:example.org",
        "https://example.org/<x>",
        "https://@/",
    ];
    let report: String = texts
        .map(|text| url::check(text).expect_err(text))
        .map(|error| format!("{}: {error}\n    {}\n", error.code.name, error.help))
        .concat();
    insta::assert_snapshot!(report);
}
