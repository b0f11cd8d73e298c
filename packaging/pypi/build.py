"""Builds the wheels of PyPI from the archives of a release: each contains the command, and no Python.

    python3 packaging/pypi/build.py ARCHIVES OUT
"""

import base64
import hashlib
import re
import sys
import tarfile
import zipfile
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
# The targets of Rust, each with the tags of the platforms on which its command runs.
TAGS = {
    "x86_64-unknown-linux-musl": ["manylinux_2_17_x86_64", "manylinux2014_x86_64", "musllinux_1_1_x86_64"],
    "aarch64-unknown-linux-musl": ["manylinux_2_17_aarch64", "manylinux2014_aarch64", "musllinux_1_1_aarch64"],
    "x86_64-apple-darwin": ["macosx_10_12_x86_64"],
    "aarch64-apple-darwin": ["macosx_11_0_arm64"],
    "x86_64-pc-windows-msvc": ["win_amd64"],
}


def field(name):
    """A field of the workspace's manifest."""
    return re.search(rf'^{name} = "(.*)"$', (ROOT / "Cargo.toml").read_text("utf-8"), re.M)[1]


def files(archive, version, tags):
    """The files of a wheel, each with its content and its mode."""
    info = f"comity_cli-{version}.dist-info"
    with tarfile.open(archive) as packed:
        for member in packed.getmembers():
            name = Path(member.name).name
            if name in ("comity", "comity.exe"):
                yield f"comity_cli-{version}.data/scripts/{name}", packed.extractfile(member).read(), 0o755
            elif name.startswith("LICENSE"):
                yield f"{info}/licenses/{name}", packed.extractfile(member).read(), 0o644
    metadata = [
        "Metadata-Version: 2.4",
        "Name: comity-cli",
        f"Version: {version}",
        "Summary: Diplomatic relations as code: check documents against an ontology",
        f"License-Expression: ({field('license')}) AND Unicode-3.0",
        "License-File: LICENSE-APACHE",
        "License-File: LICENSE-MIT",
        "License-File: LICENSE-UNICODE",
        f"Project-URL: Repository, {field('repository')}",
        "Description-Content-Type: text/markdown",
        "",
        (ROOT / "README.md").read_text("utf-8"),
    ]
    yield f"{info}/METADATA", "\n".join(metadata).encode(), 0o644
    wheel = ["Wheel-Version: 1.0", "Generator: comity", "Root-Is-Purelib: false"]
    wheel += [f"Tag: py3-none-{tag}" for tag in tags]
    yield f"{info}/WHEEL", ("\n".join(wheel) + "\n").encode(), 0o644


def build(archive, version, tags, out):
    """Writes the wheel of an archive."""
    path = out / f"comity_cli-{version}-py3-none-{'.'.join(tags)}.whl"
    record = []
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as wheel:

        def add(name, content, mode):
            # The same archive gives the same wheel.
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.external_attr = (0o100000 | mode) << 16
            entry.compress_type = zipfile.ZIP_DEFLATED
            wheel.writestr(entry, content)

        for name, content, mode in files(archive, version, tags):
            add(name, content, mode)
            digest = base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()
            record.append(f"{name},sha256={digest},{len(content)}")
        record_name = f"comity_cli-{version}.dist-info/RECORD"
        add(record_name, "\n".join([*record, f"{record_name},,", ""]).encode(), 0o644)


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    archives, out = map(Path, sys.argv[1:])
    version = field("version")
    out.mkdir(parents=True, exist_ok=True)
    found = 0
    for target, tags in TAGS.items():
        archive = archives / f"comity-{version}-{target}.tar.gz"
        if archive.exists():
            build(archive, version, tags, out)
            found += 1
    if not found:
        sys.exit(f"error: there is no archive of version {version} in {archives}")


main()
