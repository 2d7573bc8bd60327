"""Texts with years, made from a seed: what a second EDTF parser is asked about beyond the labelled texts."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "corpus"))
from dice import Dice  # noqa: E402  (needs the path above)

COUNT = 4000
SEPARATORS = ("; ", ", ", " / ", "/", " and ", " & ", " or ", "; major formalization ", " (1st ed.); ", "、", "؛ ", " – ", "-",
              " to ", " ")
WORDS = ("", "", "", " (term coined)", " (book)", " (2nd ed.)", "?", " (?)", " BC", " BCE", " CE", " onward", " onwards", "+", " to present",
         "–present", "-", "–", " in Chicago", " (published 1958)", "年", "년", "年代", " г.", " r.", "-luvut", " m.", "'s", "s")
FRONTS = ("", "", "", "", "c. ", "ca. ", "~", "circa ", "about ", "around ", "early ", "mid-", "late ", "Late ", "before ", "after ", "since ",
          "from ", "until ", "by ", "pre-", "post-", "probably ", "possibly ", "formalized ", "um ", "vers ", "около ",
          "約", "약 ", "depuis ", "seit ", "vor ", "nach ")
MONTHS = ("January", "Feb.", "March", "mai", "junio", "Juli", "August", "сентябрь", "Oct", "novembre", "Dezember", "13月", "Spring",
          "summer", "Fall", "Winter", "Q1", "Q4", "Q9")
ERAS = ("昭和{}年", "平成{}年", "令和{}年", "大正{}年", "明治{}年", "พ.ศ. {}", "民國{}年", "AH {}", "{} AH", "{} BC", "{}世紀",
        "{}. Jahrhundert", "{}th century", "{}st century", "siglo {}", "{} век", "{}e siècle", "القرن {}")
DIGITS = ("0123456789", "0123456789", "0123456789", "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", "०१२३४५६७८९", "๐๑๒๓๔๕๖๗๘๙", "০১২৩৪৫৬৭৮৯",
          "０１２３４５６７８９")


def texts(seed=1, count=COUNT):
    """As many texts, the same for the same seed."""
    dice = Dice("years", seed)
    return [text(dice) for _ in range(count)]


def text(dice):
    parts = [part(dice)]
    while len(parts) < 12 and dice.chance(0.4):
        parts += [dice.choice(SEPARATORS), part(dice)]
    whole = "".join(parts)
    if dice.chance(0.05):  # the end is cut off, or a piece in the middle is lost
        place = dice.integer(0, len(whole))
        whole = whole[:place] + (whole[place + dice.integer(1, 4):] if dice.chance(0.5) else "")
    return whole.translate(dict(zip(map(ord, DIGITS[0]), dice.choice(DIGITS))))


def part(dice):
    return dice.choice(FRONTS) + dice.choice(FORMS)(dice) + dice.choice(WORDS)


def year(dice):
    return dice.integer(1000, 2100) if dice.chance(0.9) else dice.integer(0, 99999)


def month(dice):
    return dice.choice(MONTHS)


FORMS = (
    lambda dice: f"{year(dice)}", lambda dice: f"{year(dice)}", lambda dice: f"{dice.integer(100, 209)}0s",
    lambda dice: f"{dice.integer(10, 20)}00s",
    lambda dice: f"{year(dice)}{dice.choice('–-—−~/')}{year(dice)}", lambda dice: f"{year(dice)}{dice.choice('–-/')}{dice.integer(0, 99):02d}",
    lambda dice: f"{dice.integer(100, 209)}0s–{dice.integer(100, 209)}0s", lambda dice: f"{month(dice)} {year(dice)}",
    lambda dice: f"{dice.integer(0, 40)} {month(dice)} {year(dice)}", lambda dice: f"{month(dice)} {dice.integer(0, 40)}, {year(dice)}",
    lambda dice: f"{year(dice)}-{dice.integer(0, 40):02d}", lambda dice: f"{year(dice)}-{dice.integer(0, 19):02d}-{dice.integer(0, 39):02d}",
    lambda dice: f"{dice.integer(0, 39)}.{dice.integer(0, 19)}.{year(dice)}", lambda dice: f"{month(dice)}–{month(dice)} {year(dice)}",
    lambda dice: dice.choice(ERAS).format(dice.integer(0, 120)), lambda dice: dice.choice(ERAS).format(year(dice)),
    lambda dice: f"{year(dice)} ({year(dice)})", lambda dice: f"'{dice.integer(0, 99):02d}",
)
