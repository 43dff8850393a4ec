import doctest

from hypothesis import given
from hypothesis import strategies as st

from odoo.tests import BaseCase, tagged

from ..core import days, words


@tagged("post_install", "-at_install", "smala_core")
class TestWords(BaseCase):
    """Words are compared whatever their case, accents and signs; days are read."""

    def test_doctests(self):
        for module in (days, words):
            with self.subTest(module=module.__name__):
                result = doctest.testmod(module)
                self.assertGreater(result.attempted, 0)
                self.assertEqual(result.failed, 0)

    @given(st.text())
    def test_a_key_is_plain_and_stays_what_it_is(self, text):
        key = words.search_key(text)
        self.assertEqual(words.search_key(key), key)
        self.assertNotRegex(key, r"[%_\\A-Z]|  |^ | $")

    @given(st.text())
    def test_case_does_not_matter(self, text):
        plain = text.encode("ascii", "ignore").decode()
        self.assertEqual(
            words.search_key(plain.upper()), words.search_key(plain.lower())
        )

    @given(st.text())
    def test_words_are_few_and_each_once(self, text):
        found = words.search_words(text * 40)
        self.assertLessEqual(len(found), words.MAX_WORDS)
        self.assertEqual(len(set(found)), len(found))

    @given(st.text())
    def test_a_word_begins_with_its_beginning(self, text):
        for word in words.search_words(text):
            self.assertTrue(word.startswith(words.beginning(word)))
            self.assertGreaterEqual(len(words.beginning(word)), min(len(word), 4))

    @given(st.dates())
    def test_days_are_read_however_they_are_written(self, day):
        for pattern in (
            "{0}",
            "{0.day}/{0.month}/{0.year:04}",
            "{0.day:02}.{0.month}.{0.year:04}",
        ):
            self.assertEqual(days.parse_day(pattern.format(day)), day)

    @given(st.text())
    def test_nothing_that_is_typed_breaks_it(self, text):
        days.parse_day(text)
