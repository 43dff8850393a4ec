from pathlib import Path
from unittest import skipUnless
from unittest.mock import patch

from odoo.exceptions import AccessError
from odoo.tests import BaseCase, tagged
from odoo.tools import mute_logger

from ..core.likeness import likeness
from ..core.thesaurus import CONCEPTS
from ..models.smala_help_meaning import AT_ONCE, CRON
from ..reading import meaning
from .common import MembershipCommon

ASKED = "Un client ne paie pas ses factures depuis six mois, que faire ?"
DEBTS = "Recouvrement amiable de créances. Relances par téléphone, mise en demeure."
MISSING = "The model of the language is not installed."
BREAD = "Boulangerie artisanale. Quatre magasins, levain et farines locales."


def broken(**_options):
    raise OSError("made for another kind of machine")


@tagged("post_install", "-at_install", "smala_membership")
class TestMeaning(BaseCase):
    """What the model of the language makes of texts, and what it was taught."""

    @skipUnless(meaning.E5, MISSING)
    def test_it_was_taught_the_present_thesaurus(self):
        """After a change of the thesaurus: ./dev learn."""
        with meaning.numpy.load(meaning.LEARNED) as learned:
            self.assertEqual(str(learned["thesaurus"]), meaning.thesaurus_mark())

    @skipUnless(meaning.is_known(), MISSING)
    def test_other_words_for_the_same_are_alike(self):
        asked, _near = meaning.of_question(ASKED)
        near = likeness(asked, meaning.of_profile(DEBTS))
        far = likeness(asked, meaning.of_profile(BREAD))
        self.assertGreater(near, far + 200)

    @skipUnless(meaning.is_known(), MISSING)
    def test_a_question_is_close_to_what_it_is_about(self):
        _vector, near = meaning.of_question(
            "Mon client est en faillite et me doit tout"
        )
        concepts = [CONCEPTS[number] for number, _weight in near[:3]]
        self.assertTrue(any("faillite" in " ".join(words) for words in concepts))
        self.assertLessEqual(sum(weight for _number, weight in near), 1000)

    @skipUnless(meaning.is_known(), MISSING)
    def test_a_profile_is_read_as_a_whole_and_by_sentence(self):
        whole, first, second = meaning.of_profile(DEBTS)
        self.assertEqual(len({whole, first, second}), 3)
        self.assertEqual(meaning.of_profile(DEBTS), (whole, first, second))

    def test_what_says_nothing_means_nothing(self):
        for text in ("", "  \n "):
            with self.subTest(text=text):
                self.assertEqual(meaning.of_question(text), (b"", ()))
                self.assertEqual(meaning.of_profile(text), ())

    def test_without_the_model_nothing_has_a_meaning(self):
        meaning._load.cache_clear()
        self.addCleanup(meaning._load.cache_clear)
        with patch.object(meaning, "E5", None):
            self.assertFalse(meaning.is_known())
            self.assertEqual(meaning.of_question(ASKED), (b"", ()))
            self.assertEqual(meaning.of_profile(DEBTS), ())

    @mute_logger("odoo.addons.smala_membership.reading.meaning")
    def test_what_cannot_be_loaded_is_done_without(self):
        for name, fake in {
            "E5": broken,
            "thesaurus_mark": lambda: "another thesaurus",
            "LEARNED": meaning.LEARNED.with_name("nothing.npz"),
        }.items():
            meaning._load.cache_clear()
            self.addCleanup(meaning._load.cache_clear)
            with self.subTest(name=name), patch.object(meaning, name, fake):
                self.assertFalse(meaning.is_known())

    def test_an_old_processor_does_without(self):
        meaning._load.cache_clear()
        self.addCleanup(meaning._load.cache_clear)
        old = Path(__file__)  # a file that does not name what is needed
        with patch.object(meaning, "CPU", old):
            self.assertFalse(meaning.is_known())


@tagged("post_install", "-at_install", "smala_membership")
class TestKeptMeanings(MembershipCommon):
    """Profiles are read once, and again when they change."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.kept = cls.env["smala.help.meaning"]
        cls.kept.search([]).unlink()
        people = cls.env["res.partner"].create(
            [
                {"name": f"Expert {number}", "smala_expertise": DEBTS}
                for number in range(AT_ONCE + 3)
            ]
        )
        people.smala_helps = True
        cls.texts = {one.id: DEBTS for one in people}

    def setUp(self):
        super().setUp()
        self.read = []
        for name, fake in {
            "is_known": lambda: True,
            "version": lambda: "1",
            "of_profile": lambda text: self.read.append(text) or (text.encode(),),
        }.items():
            patcher = patch.object(meaning, name, fake)
            patcher.start()
            self.addCleanup(patcher.stop)

    def some(self, number):
        return dict(list(self.texts.items())[:number])

    def test_each_is_read_once(self):
        some = self.some(3)
        self.assertEqual(self.kept._get(some), dict.fromkeys(some, (DEBTS.encode(),)))
        self.assertEqual(self.kept._get(some), dict.fromkeys(some, (DEBTS.encode(),)))
        self.assertEqual(len(self.read), 3)

    def test_what_changed_is_read_again(self):
        one = next(iter(self.texts))
        self.kept._get({one: DEBTS})
        self.assertEqual(self.kept._get({one: BREAD}), {one: (BREAD.encode(),)})
        self.assertEqual(self.kept.search_count([("partner_id", "=", one)]), 1)
        with patch.object(meaning, "version", return_value="another"):
            self.kept._get({one: BREAD})
        self.assertEqual(self.read, [DEBTS, BREAD, BREAD])

    def test_nobody_waits_for_many(self):
        triggers = [("cron_id", "=", self.env.ref(CRON).id)]
        before = self.env["ir.cron.trigger"].search_count(triggers)
        self.assertEqual(len(self.kept._get(self.texts)), AT_ONCE)
        after = self.env["ir.cron.trigger"].search_count(triggers)
        self.assertEqual(after, before + 1)
        self.run_cron()
        del self.read[:]
        self.assertEqual(len(self.kept._get(self.texts)), len(self.texts))
        self.assertFalse(self.read)

    def test_a_second_run_reads_nothing(self):
        self.run_cron()
        self.assertGreaterEqual(len(self.read), len(self.texts))
        del self.read[:]
        self.run_cron()
        self.assertFalse(self.read)

    @mute_logger("odoo.addons.smala_membership.models.smala_help_meaning")
    def test_one_that_cannot_be_read_stops_no_other(self):
        bad = self.env["res.partner"].browse(list(self.texts)[:1])
        bad.smala_expertise = BREAD
        with patch.object(meaning, "of_profile", self.read_all_but_bread):
            self.run_cron()
        self.assertFalse(self.kept.search([("partner_id", "=", bad.id)]).vectors)
        others = [("partner_id", "in", list(self.texts)[1:])]
        found = self.kept.search(others)
        self.assertTrue(all(found.mapped("vectors")))
        self.assertEqual(len(found), len(self.texts) - 1)
        self.run_cron()
        self.assertNotIn(BREAD, self.read)

    def read_all_but_bread(self, text):
        if text == BREAD:
            raise ValueError("This cannot be read.")
        return (text.encode(),)

    def test_who_no_longer_helps_is_forgotten(self):
        self.run_cron()
        gone = self.env["res.partner"].browse(list(self.texts)[:1])
        gone.smala_helps = False
        gone.smala_expertise = False
        self.run_cron()
        self.assertFalse(self.kept.search([("partner_id", "=", gone.id)]))

    def test_an_empty_profile_is_not_read(self):
        one = next(iter(self.texts))
        self.assertFalse(self.kept._get({one: ""}))
        self.assertFalse(self.read)

    def test_without_the_model_nothing_is_kept(self):
        with patch.object(meaning, "is_known", return_value=False):
            self.assertFalse(self.kept._get(self.texts))
            self.run_cron()
        self.assertFalse(self.kept.search([]))

    def test_nobody_reads_them(self):
        for user in (self.staff, self.manager):
            with self.assertRaises(AccessError):
                self.kept.with_user(user).search([])

    def run_cron(self):
        with self.enter_registry_test_mode():
            self.env.ref(CRON).method_direct_trigger()
