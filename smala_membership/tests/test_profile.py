import base64
import io

from lxml import html
from PIL import Image

from odoo.tests import tagged

from .directory_common import DirectoryCommon
from .test_directory_pages import make_photo

EXIF_GPS = 0x8825


@tagged("post_install", "-at_install", "smala_membership")
class TestProfile(DirectoryCommon):
    """A member tells of themselves what they want, and sees what others see."""

    def setUp(self):
        super().setUp()
        self.log_in("anne")

    def save(self, files=None, **form):
        """Send the whole form, as a browser does."""
        form = {"help_limit": "2", "is_listed": "1", **form}
        return html.fromstring(self.submit("/my/profile", files, **form).text)

    def marked(self, page):
        return page.xpath("//*[@data-error]/@data-error")

    def typed(self, page):
        """Return what the form holds, as a browser would send it."""
        (form,) = page.xpath("//form[@name='profile']")
        return {
            name: value
            for name, value in form.form_values()
            if name not in ("csrf_token", "photo")
        }

    # === SAVING === #

    def test_everything_is_saved_and_shown_again(self):
        form = {
            "function": "  Gérante  ",
            "expertise": "Reprise d'une scierie.\r\nEnsuite la vente.",
            f"topic_{self.energy.id}": "1",
            f"goal_{self.goal.id}": "1",
            "helps": "1",
            "help_limit": "5",
            "pause_until": "2026-12-24",
            "is_listed": "1",
            "shows_organization": "1",
            "shows_function": "1",
            "shows_goals": "1",
        }
        page = self.save(**form)
        self.assertTrue(page.xpath("//*[@data-done='profile']"))
        person = self.person
        self.assertEqual(person.function, "Gérante")
        self.assertEqual(
            person.smala_expertise, "Reprise d'une scierie.\nEnsuite la vente."
        )
        self.assertEqual(person.smala_topic_ids, self.energy)
        self.assertEqual(person.smala_goal_ids, self.goal)
        self.assertTrue(person.smala_helps)
        self.assertEqual(person.smala_help_limit, 5)
        self.assertEqual(str(person.smala_help_pause_until), "2026-12-24")
        self.assertTrue(person.smala_shows_goals and person.smala_shows_function)
        self.assertFalse(person.smala_shows_region or person.smala_shows_expertise)
        shown = {**form, "function": "Gérante"}
        found = self.typed(page)
        self.assertEqual(
            found.pop("expertise").replace("\r", ""),
            shown.pop("expertise").replace("\r", ""),
        )
        self.assertEqual(found, shown)

    def test_what_is_not_ticked_is_taken_back(self):
        self.person.write({"smala_helps": True, "smala_topic_ids": self.energy.ids})
        self.save(is_listed="")
        person = self.person
        self.assertFalse(person.smala_helps or person.smala_topic_ids)
        self.assertFalse(person.smala_is_listed or person.smala_shows_organization)

    def test_the_own_card_is_what_others_see(self):
        self.person.write({"smala_is_listed": False, "smala_expertise": "Tréfilage"})
        page = self.open("/my/profile")
        (own,) = page.xpath("//*[@name='member']")
        self.assertTrue(page.xpath("//*[@name='unlisted']"))
        self.assertIn("Tréfilage", own.text_content())
        self.person.smala_is_listed = True
        self.log_in("claire")
        page = self.open(f"/my/directory/{self.person.id}")
        (seen,) = page.xpath("//*[@name='member']")
        self.assertEqual(
            " ".join(seen.text_content().split()), " ".join(own.text_content().split())
        )

    def test_bad_input_is_explained_and_nothing_lost(self):
        before = self.person.smala_expertise
        good = {"expertise": "Kept in the form", f"topic_{self.energy.id}": "1"}
        for name, value in (
            ("function", "x" * 101),
            ("help_limit", "1000"),
            ("help_limit", "many"),
            ("pause_until", "soon"),
            ("pause_until", "2026-11-19"),
        ):
            with self.subTest(name=name, value=value[:20]):
                page = self.save(**good, **{name: value})
                self.assertEqual(self.marked(page), [name])
                typed = self.typed(page)
                self.assertEqual(typed["expertise"].strip(), "Kept in the form")
                self.assertIn(f"topic_{self.energy.id}", typed)
                self.assertEqual(self.person.smala_expertise, before)
        page = self.save(expertise="x" * 3001)
        self.assertEqual(self.marked(page), ["expertise"])

    def test_signs_that_no_database_keeps_are_left_out(self):
        self.save(function="Gé\x00rante", expertise="Une\x00 scierie 😀")
        self.assertEqual(self.person.function, "Gérante")
        self.assertIn("Une scierie", self.person.smala_expertise)

    def test_a_pause_ends_with_its_last_day(self):
        self.save(pause_until="20/11/2026")
        self.assertEqual(str(self.person.smala_help_pause_until), "2026-11-20")
        self.at("2026-11-21 09:00:00")
        self.assertEqual(self.typed(self.open("/my/profile"))["pause_until"], "")

    def test_what_is_not_in_the_form_cannot_be_written(self):
        self.save(
            topic_0="1",
            goal_99999="1",
            image_1920="x",
            email="other@example.com",
            parent_id="1",
            smala_has_access="1",
            name="Somebody else",
        )
        self.assertEqual(self.person.email, "anne@example.com")
        self.assertEqual(self.person.name, "Anne")
        self.assertEqual(self.person.parent_id, self.organization)

    # === PHOTO === #

    def picture(self):
        return Image.open(io.BytesIO(base64.b64decode(self.person.image_1920)))

    def test_a_photo_is_shrunk_and_loses_what_the_camera_wrote(self):
        exif = Image.Exif()
        exif[EXIF_GPS] = {1: "N", 2: (50.0, 28.0, 0.0)}
        exif[0x0112] = 6  # on its side
        content = make_photo(size=(3000, 2000), exif=exif)
        self.save(files={"photo": ("me.jpg", content, "image/jpeg")})
        picture = self.picture()
        self.assertEqual(picture.format, "JPEG")
        self.assertEqual(picture.size, (683, 1024))
        self.assertFalse(picture.getexif())
        self.assertTrue(
            self.open("/my/profile").xpath(
                "//form//img[contains(@src, '/photo/') or contains(@src, 'image')]"
            )
        )

    def test_what_is_transparent_becomes_white(self):
        for mode in ("RGBA", "P", "LA"):
            file = io.BytesIO()
            picture = Image.new("RGBA", (80, 80), (0, 0, 0, 0))
            picture.convert(mode).save(file, "PNG")
            self.save(files={"photo": ("me.png", file.getvalue(), "image/png")})
            if mode != "P":
                with self.subTest(mode=mode):
                    self.assertGreater(min(self.picture().convert("L").getdata()), 250)

    def test_what_is_no_photo_is_refused_whatever_it_is_called(self):
        gif = io.BytesIO()
        Image.new("P", (9, 9)).save(gif, "GIF")
        self.save(expertise="Before")
        for content in (
            b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
            b"GIF89a nothing",
            b"%PDF-1.4",
            make_photo()[:300],
            b"RIFF\x24\0\0\0WEBPVP8 " + b"\0" * 30,
            gif.getvalue(),
            b"\xff\xd8\xff" + b"\0" * 100,
        ):
            with self.subTest(content=content[:12]):
                page = self.save(
                    files={"photo": ("me.jpg", content, "image/jpeg")},
                    expertise="After",
                )
                self.assertEqual(self.marked(page), ["photo"])
                self.assertFalse(self.person.image_1920)

    def test_a_photo_has_a_limit(self):
        content = make_photo() + b"\0" * 15_000_000
        page = self.save(files={"photo": ("me.jpg", content, "image/jpeg")})
        self.assertEqual(self.marked(page), ["photo"])
        wide = io.BytesIO()
        Image.new("1", (10_000, 6_000)).save(wide, "PNG")
        page = self.save(files={"photo": ("me.png", wide.getvalue(), "image/png")})
        self.assertEqual(self.marked(page), ["photo"])

    def test_a_good_photo_is_kept_where_something_else_is_wrong(self):
        page = self.save(
            files={"photo": ("me.jpg", make_photo(), "image/jpeg")},
            pause_until="soon",
        )
        self.assertEqual(self.marked(page), ["pause_until"])
        self.assertTrue(page.xpath("//*[@name='keeps_photo']"))
        self.assertTrue(self.person.image_1920)
        page = self.save(pause_until="soon")
        self.assertFalse(page.xpath("//*[@name='keeps_photo']"))

    def test_a_photo_can_be_removed(self):
        self.person.image_1920 = base64.b64encode(make_photo())
        self.save()
        self.assertTrue(self.person.image_1920)
        self.save(remove_photo="1")
        self.assertFalse(self.person.image_1920)

    # === HOME === #

    def ask(self):
        space = self.as_member()["smala.space"]
        return space._ask_profile(space._get_memberships_sudo())

    def test_an_empty_profile_is_asked_for(self):
        self.assertEqual(self.ask()["url"], "/my/profile")
        self.person.smala_is_listed = False
        self.assertFalse(self.ask())
        self.person.write({"smala_is_listed": True, "smala_topic_ids": self.energy.ids})
        self.assertFalse(self.ask())

    def test_a_card_at_home_leads_there(self):
        page = self.open("/my")
        (card,) = page.xpath("//*[@data-card='directory']")
        self.assertIn("/my/profile", card.xpath(".//a/@href"))
        (form,) = card.xpath(".//form")
        self.assertEqual(form.get("action"), "/my/directory")
        page = html.fromstring(self.get("/my", "denis").text)
        self.assertFalse(page.xpath("//*[@data-card='directory']"))
