"""The texts of the standards that ship with Kadash."""

from importlib.resources import files


def shipped(name: str, version: str) -> str:
    """Return the text of ``NAME_VERSION.toml``; raises KeyError for a version that Kadash does not ship."""
    wanted = f"{name}_{version}.toml"
    for each in files(__package__).iterdir():
        if each.name == wanted:
            return each.read_text(encoding="utf-8")
    raise KeyError(f"there is no version {version!r} of {name}")
