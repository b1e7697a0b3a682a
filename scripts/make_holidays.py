"""
Writes the table of public holidays and weekends by country and region, and the one of time zones,
which the full page loads when somebody asks for them:

    python3 -m venv .venv-holidays                (Windows: py -m venv .venv-holidays)
    .venv-holidays/bin/pip install holidays==0.105 tzdata==2026.4
    .venv-holidays/bin/python scripts/make_holidays.py

(Windows: Scripts in place of bin.) Delete the folder afterwards. Python 3.10 or newer; the rest of
the project needs none, since both tables are in the repository. The same packages and years make
the same bytes, on every machine. When the years run out, say later ones below, and take newer
packages: what governments announce gets into them with each release.

The holidays are those of https://github.com/vacanza/holidays, which is under the MIT licence. The
zones are tzdata's, which is in the public domain.
"""

import gzip
import hashlib
import json
import re
import sys
import warnings
from importlib import metadata
from pathlib import Path

from make_zones import make_zones

PACKAGES = {"holidays": "0.105", "tzdata": "2026.4"}

FIRST_YEAR = 2025
LAST_YEAR = 2036
YEARS = range(FIRST_YEAR, LAST_YEAR + 1)

FOLDER = Path(__file__).resolve().parents[1] / "src" / "calls" / "holidays"

SATURDAY_AND_SUNDAY = [0, 6]

# "Day off (substituted from 01/11/2025)": of which day it makes up for, the date says nothing.
SUBSTITUTED = re.compile(r" \(substituted from [^)]*\)$")

# What the package adds to a name where a day stands in for another, or hangs on the moon.
ADDED = re.compile(r" \((?:observed|estimated|observed, estimated)\)$")


def check_packages():
    """Ends with advice unless the packages are those that the tables were made of."""
    install = " ".join(f"{name}=={version}" for name, version in PACKAGES.items())
    for name, version in PACKAGES.items():
        try:
            found = metadata.version(name)
        except metadata.PackageNotFoundError:
            found = "none"
        if found != version:
            sys.exit(f"Needs {name} {version}, found {found}. Run: pip install {install}")


def read_calendar(country, region=None):
    """By name: the dates off for everybody, and the weekend."""
    from holidays import country_holidays

    calendar = country_holidays(country, subdiv=region, years=YEARS, language="en_US")
    days = {}
    for date in sorted(calendar):
        for name in sorted(calendar.get_list(date)):
            # Sweden's law has all of them; they are in the weekend.
            if name == "Sunday":
                continue
            days.setdefault(SUBSTITUTED.sub("", name), set()).add(date)
    # Python's week begins on Monday.
    return days, sorted((day + 1) % 7 for day in weekend_of(calendar))


def weekend_of(calendar):
    """The weekend in the table's last week: of some countries it depends on the date."""
    from datetime import date, timedelta

    week = [date(LAST_YEAR, 12, 31) - timedelta(days) for days in range(7)]
    return [day.weekday() for day in week if calendar.is_weekend(day)]


def name_region(code, aliases):
    """`Guadeloupe` of 971, GP, GUA and Guadeloupe; the code where there is nothing to read."""
    return next((alias for alias in aliases if not alias.isupper()), code)


class Encoder:
    """The table as read-holidays.ts describes it."""

    def __init__(self):
        self.names, self.days, self.holidays = {}, {}, {}
        self.weekends, self.countries = {}, {}

    def add_country(self, country, regions):
        days, weekend = read_calendar(country)
        if weekend != SATURDAY_AND_SUNDAY:
            self.weekends[country] = weekend
        common = self.list_holidays(days)
        differing = {}
        for code, name in regions:
            own_days, own_weekend = read_calendar(country, code)
            if own_weekend != weekend:
                self.weekends[f"{country}-{code}"] = own_weekend
            own = self.list_holidays(own_days)
            plus = [each for each in own if each not in common]
            minus = [each for each in common if each not in own]
            if plus or minus or own_weekend != weekend:
                differing[code] = {"name": name, "plus": plus, "minus": minus}
        self.countries[country] = {"holidays": common, "regions": differing}
        return days

    def list_holidays(self, by_name):
        pairs = (
            (index_in(self.names, name), index_in(self.days, encode_dates(dates)))
            for name, dates in by_name.items()
        )
        return sorted(index_in(self.holidays, pair) for pair in pairs)

    def table(self):
        return {
            "source": {
                "name": "holidays",
                "version": PACKAGES["holidays"],
                "authors": "Vacanza Team and individual contributors, dr-prodigy, ryanss",
                "url": "https://github.com/vacanza/holidays",
                "licence": "MIT",
            },
            "firstYear": FIRST_YEAR,
            "lastYear": LAST_YEAR,
            "weekends": self.weekends,
            "names": list(self.names),
            "days": list(self.days),
            "holidays": [list(pair) for pair in self.holidays],
            "countries": self.countries,
        }


def index_in(places, value):
    return places.setdefault(value, len(places))


def encode_dates(dates):
    """`1225` where it is the same in all years, else a list for each year: `0101 0102,,0103`."""
    years = {year: [] for year in YEARS}
    for date in sorted(dates):
        years[date.year].append(f"{date:%m%d}")
    lists = [" ".join(each) for each in years.values()]
    return lists[0] if len(set(lists)) == 1 else ",".join(lists)


def ends_early(by_name):
    """Names of holidays that are in each year until one before the last: what the package lacks."""
    ends = {}
    for name, dates in by_name.items():
        ends.setdefault(ADDED.sub("", name), set()).update(date.year for date in dates)
    return {
        name: max(years)
        for name, years in ends.items()
        if 1 < len(years) < len(YEARS) and sorted(years) == list(YEARS)[: len(years)]
    }


def make_table():
    import holidays

    encoder = Encoder()
    for country in sorted(holidays.list_supported_countries(include_aliases=False)):
        entity = getattr(holidays, country)
        aliases = entity.get_subdivision_aliases()
        regions = [(code, name_region(code, aliases[code])) for code in sorted(aliases)]
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            days = encoder.add_country(country, regions)
        for message in sorted({str(warning.message) for warning in caught}):
            print(f"{country}: {message}")
        for name, year in ends_early(days).items():
            print(f"{country}: {name} ends in {year}")
    return encoder.table()


def to_json(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def in_lines(value, write=to_json):
    if isinstance(value, list):
        return "[\n" + ",\n".join(write(each) for each in value) + "\n]"
    parts = [f"{to_json(key)}:{write(each)}" for key, each in value.items()]
    return "{\n" + ",\n".join(parts) + "\n}"


def format_table(table):
    """A line for each part, so that a diff shows what changed, and a hash of all other lines."""

    def write(part):
        return in_lines(part) if isinstance(part, (dict, list)) else to_json(part)

    text = in_lines(table, write) + "\n"
    digest = hashlib.sha256(text.encode()).hexdigest()[:16]
    return text.replace("{\n", f'{{\n"hash":"{digest}",\n', 1)


def main():
    check_packages()
    contents = {
        "table.json": format_table(make_table()),
        "zones.json": json.dumps(make_zones(), indent=2) + "\n",
    }
    for file, text in contents.items():
        data = text.encode()
        (FOLDER / file).write_bytes(data)
        packed = len(gzip.compress(data, 9, mtime=0))
        print(f"{file}: {len(data)} bytes, {packed} after gzip")


if __name__ == "__main__":
    main()
