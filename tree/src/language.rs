//! The text of a language, or of the one nearest to it: the lookup of BCP 47.

/// The place of the tag that is the best match for the `wanted` language; `None` if no tag is of
/// that language.
///
/// This is the lookup of RFC 4647: tags are compared regardless of case, and a wanted tag loses
/// its subtags from the end until one matches (`de-AT` finds `de`). Chinese without a script has
/// the script of its region, and otherwise the simplified one (`zh-CN` and `zh` find `zh-Hans`,
/// `zh-TW` finds `zh-Hant`). If nothing matches, the first tag of the same language does:
/// `zh-Hant` is nearer to `zh-Hans` than any other language.
///
/// ```
/// use comity_tree::lookup_language;
///
/// let tags = ["en", "de", "zh-Hant", "zh-Hans"];
/// assert_eq!(lookup_language("zh-CN", tags), Some(3));
/// assert_eq!(lookup_language("DE_at", tags), Some(1));
/// assert_eq!(lookup_language("fr", tags), None);
/// ```
pub fn lookup_language<'t>(
    wanted: &str,
    tags: impl IntoIterator<Item = &'t str, IntoIter: Clone>,
) -> Option<usize> {
    let tags = tags.into_iter();
    // The common case needs no allocation.
    if let Some(found) = tags.clone().position(|tag| tag == wanted) {
        return Some(found);
    }
    let wanted = wanted.replace('_', "-");
    let find = |range: &str| tags.clone().position(|tag| tag.eq_ignore_ascii_case(range));
    let found = with_script(&wanted).and_then(|scripted| truncated(&scripted).find_map(find));
    found.or_else(|| truncated(&wanted).find_map(find)).or_else(|| {
        let language = primary(&wanted);
        tags.clone().position(|tag| primary(tag).eq_ignore_ascii_case(language))
    })
}

/// A tag and every shorter one, without a single letter at its end.
fn truncated(tag: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(tag), |tag| {
        let (mut rest, _) = tag.rsplit_once('-')?;
        while let Some((shorter, last)) = rest.rsplit_once('-')
            && last.len() == 1
        {
            rest = shorter;
        }
        Some(rest)
    })
}

/// A tag of Chinese with the script that it implies, if it has none.
fn with_script(tag: &str) -> Option<String> {
    let mut subtags = tag.split('-');
    let language = subtags.next()?;
    let rest: Vec<&str> = subtags.collect();
    let is_script = |subtag: &&str| subtag.len() == 4 && subtag.is_ascii();
    if !language.eq_ignore_ascii_case("zh") || rest.iter().any(is_script) {
        return None;
    }
    let traditional =
        |subtag: &&str| ["TW", "HK", "MO"].iter().any(|region| region.eq_ignore_ascii_case(subtag));
    let script = if rest.iter().any(traditional) { "Hant" } else { "Hans" };
    let mut scripted = format!("zh-{script}");
    for subtag in rest {
        scripted.push('-');
        scripted.push_str(subtag);
    }
    Some(scripted)
}

fn primary(tag: &str) -> &str {
    tag.split('-').next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::lookup_language;

    const TAGS: [&str; 5] = ["en", "de", "zh-Hant", "zh-Hans", "pt-BR"];

    fn found(wanted: &str) -> Option<&'static str> {
        lookup_language(wanted, TAGS).map(|index| TAGS[index])
    }

    #[test]
    fn a_tag_is_cut_from_the_end_regardless_of_case() {
        let cases = [("de-AT", "de"), ("DE", "de"), ("de-Latn-AT-x-a", "de"), ("EN_gb", "en")];
        for (wanted, tag) in cases {
            assert_eq!(found(wanted), Some(tag), "{wanted}");
        }
        assert_eq!(lookup_language("zh-Hant-x-a", ["zh", "zh-Hant"]), Some(1));
    }

    #[test]
    fn chinese_has_the_script_of_its_region() {
        for wanted in ["zh", "zh-CN", "ZH-sg", "zh-Hans-TW", "zh-Hans"] {
            assert_eq!(found(wanted), Some("zh-Hans"), "{wanted}");
        }
        for wanted in ["zh-TW", "zh-hk", "zh-Hant-CN", "zh-MO"] {
            assert_eq!(found(wanted), Some("zh-Hant"), "{wanted}");
        }
        assert_eq!(lookup_language("zh-TW", ["en", "zh"]), Some(1));
    }

    #[test]
    fn another_form_of_the_language_is_nearer_than_another_language() {
        assert_eq!(found("pt-PT"), Some("pt-BR"));
        assert_eq!(lookup_language("zh-Hans", ["en", "zh-Hant"]), Some(1));
        for wanted in ["fr", "", "-", "d", "deu"] {
            assert_eq!(found(wanted), None, "{wanted}");
        }
    }
}
