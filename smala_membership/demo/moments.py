"""Days of the demonstration, told from whatever day it is loaded on."""

from datetime import date, timedelta


def on(years_ago, month, day):
    """A day of the calendar some years ago, never later than today."""
    return lambda today: min(date(today.year - years_ago, month, day), today)


def at_end_of_year(today):
    """The last day of this year."""
    return date(today.year, 12, 31)


def ago(days):
    """So many days before today; negative for a day to come."""
    return lambda today: today - timedelta(days=days)


def this_year(days):
    """So many days before today, but not before this year began."""
    return lambda today: max(today - timedelta(days=days), date(today.year, 1, 1))
