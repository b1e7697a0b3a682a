"""The country of each time zone, for make_holidays.py, which says what has to be installed."""

from importlib.resources import files

# Names that are zones in tzdata, yet no country's.
ABBREVIATIONS = {"CET", "EET", "EST", "HST", "MET", "MST", "WET"}

# Old names that tzdata links to a zone in another country, since the clocks there are the same.
ACROSS_BORDERS = {
    "Africa/Asmera": "ER",
    "Africa/Timbuktu": "ML",
    "America/Coral_Harbour": "CA",
    "America/Virgin": "VI",
    "Antarctica/South_Pole": "AQ",
    "Atlantic/Jan_Mayen": "SJ",
    "Iceland": "IS",
    "Pacific/Johnston": "UM",
    "Pacific/Ponape": "FM",
    "Pacific/Truk": "FM",
    "Pacific/Yap": "FM",
}


def make_zones():
    """The country of each zone, ISO 3166-1: tzdata's, and of its older names by their links."""
    folder = files("tzdata") / "zoneinfo"
    zones = {}
    for line in (folder / "zone.tab").read_text("utf-8").splitlines():
        if not line.startswith("#"):
            country, _, zone = line.split("\t")[:3]
            zones[zone] = country
    for line in (folder / "tzdata.zi").read_text("utf-8").splitlines():
        if line.startswith("L "):
            _, target, alias = line.split()
            if target in zones and alias not in ABBREVIATIONS:
                zones.setdefault(alias, zones[target])
    return dict(sorted({**zones, **ACROSS_BORDERS}.items()))
