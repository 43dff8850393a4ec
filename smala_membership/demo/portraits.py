"""Drawn faces for the people of the demonstration, who do not exist.

A look is told in words: hair, its colour, skin, and what else there is, such as
"bob chestnut light glasses".
"""

import io
from base64 import b64encode

from PIL import Image, ImageColor, ImageDraw

SIDE = 512
SCALE = 2  # drawn bigger, for smooth edges
SKINS = {"light": "#F3CDB4", "warm": "#E2AE87", "olive": "#C98F66", "dark": "#8A5A3C"}
HAIRS = {
    "black": "#2B2523",
    "brown": "#4E342A",
    "chestnut": "#7B4B2E",
    "red": "#A9502B",
    "blond": "#D3A958",
    "grey": "#A7A5A1",
    "white": "#DEDBD5",
}
WALLS = ("#DCE8E2", "#F2E3D5", "#DDE4F0", "#F0DDE0", "#E8E6D3", "#D9EAEE")
CLOTHES = ("#2F5D62", "#8C3B3B", "#33466B", "#6B5B95", "#4F6F46", "#B5763A", "#3C3C44")
INK = "#3A2A25"


class Portrait:
    """One face in front of a wall."""

    def __init__(self, look, number):
        words = look.split()
        self.has = frozenset(words)
        self.skin = next(SKINS[word] for word in words if word in SKINS)
        self.hair = next(HAIRS[word] for word in words if word in HAIRS)
        self.clothes = CLOTHES[number % len(CLOTHES)]
        wall = WALLS[number % len(WALLS)]
        self.image = Image.new("RGB", (SIDE * SCALE, SIDE * SCALE), wall)
        self.draw = ImageDraw.Draw(self.image)

    def render(self):
        """Return the picture for an image field."""
        for part in (self._back, self._body, self._head, self._front, self._face):
            part()
        file = io.BytesIO()
        picture = self.image.resize((SIDE, SIDE), Image.Resampling.LANCZOS)
        picture.save(file, "JPEG", quality=88)
        return b64encode(file.getvalue())

    # === PARTS === #

    def _back(self):
        """What of the hair is behind the head."""
        if "long" in self.has:
            self._round(146, 92, 366, 450, 100, self.hair)
        elif "bob" in self.has:
            self._round(138, 92, 374, 352, 100, self.hair)
        elif "bun" in self.has:
            self._oval(212, 44, 300, 132, self.hair)
        elif "curls" in self.has:
            for x, y in ((134, 150), (126, 208), (140, 262), (292, 150), (300, 208)):
                self._oval(x, y, x + 86, y + 86, self.hair)
            self._oval(286, 262, 372, 348, self.hair)

    def _body(self):
        self._round(92, 386, 420, 640, 110, self.clothes)
        shade = self._mix(self.skin, INK, 0.12)
        self._round(216, 300, 296, 426, 40, shade)
        if "shirt" in self.has:
            self.draw.polygon(self._at(196, 386, 256, 470, 316, 386), fill="#F7F5F0")
            self.draw.polygon(self._at(216, 386, 256, 444, 296, 386), fill=shade)
        else:
            self._oval(206, 356, 306, 432, shade)

    def _head(self):
        for left in (150, 330):
            self._oval(left, 220, left + 32, 272, self.skin)
        self._round(166, 118, 346, 358, 90, self.skin)
        if "beard" in self.has:
            self._beard()

    def _beard(self):
        self.draw.pieslice(self._at(166, 178, 346, 362), 8, 172, fill=self.hair)
        self.draw.pieslice(self._at(182, 148, 330, 308), 0, 180, fill=self.skin)
        self._round(216, 284, 296, 318, 16, self.hair)

    def _front(self):
        """What of the hair is above the forehead."""
        if "bald" in self.has:
            return
        crown = self._at(158, 96, 354, 300)
        if "parted" in self.has or "bob" in self.has:
            self.draw.chord(crown, 172, 342, fill=self.hair)
            return
        self.draw.pieslice(crown, 180, 360, fill=self.hair)
        if "curls" in self.has:
            for x, y in ((156, 100), (206, 76), (262, 84), (300, 116)):
                self._oval(x, y, x + 74, y + 74, self.hair)
            self._oval(182, 160, 330, 300, self.skin)
        else:
            self._oval(178, 156, 334, 330, self.skin)

    def _face(self):
        brow = self._mix(self.hair, INK, 0.35)
        for x in (218, 294):
            self._oval(x - 8, 234, x + 8, 252, INK)
            line = self._at(x - 20, 208, x + 20, 236)
            self.draw.arc(line, 205, 335, fill=brow, width=6 * SCALE)
            if "glasses" in self.has:
                frame = self._at(x - 31, 216, x + 31, 274)
                self.draw.ellipse(frame, outline=INK, width=5 * SCALE)
        if "glasses" in self.has:
            self.draw.line(self._at(248, 242, 264, 242), fill=INK, width=5 * SCALE)
        nose = self._mix(self.skin, INK, 0.22)
        self.draw.arc(self._at(242, 252, 270, 282), 20, 150, fill=nose, width=5 * SCALE)
        smile = "#F7F5F0" if "beard" in self.has else "#A5483F"
        self.draw.chord(self._at(224, 278, 288, 322), 15, 165, fill=smile)

    # === DRAWING === #

    def _at(self, *numbers):
        return [number * SCALE for number in numbers]

    def _oval(self, left, top, right, bottom, colour):
        self.draw.ellipse(self._at(left, top, right, bottom), fill=colour)

    def _round(self, left, top, right, bottom, radius, colour):
        box = self._at(left, top, right, bottom)
        self.draw.rounded_rectangle(box, radius * SCALE, fill=colour)

    def _mix(self, one, other, share):
        """Return a colour between two."""
        pairs = zip(ImageColor.getrgb(one), ImageColor.getrgb(other), strict=True)
        return tuple(round(a + (b - a) * share) for a, b in pairs)
