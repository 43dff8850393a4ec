import base64
import binascii
import io

from PIL import Image

from odoo import api, models
from odoo.exceptions import UserError
from odoo.tools.image import ImageProcess

MAX_BYTES = 15_000_000
MAX_PIXELS = 50_000_000
FORMATS = {"JPEG", "MPO", "PNG"}  # MPO: what some phones call their JPEG
SIDE = 1024
WHITE = (255, 255, 255)
BROKEN = (
    Image.DecompressionBombError,
    OSError,
    SyntaxError,
    UserError,
    ValueError,
    binascii.Error,
)


class SmalaPhoto(models.AbstractModel):
    """Photos that members send: looked at for what they are, whatever their name says.

    What is kept is a new picture without anything that the camera wrote beside it, like
    the place where it was taken.
    """

    _name = "smala.photo"
    _description = "Photo of a member"

    @api.model
    def _read(self, content):
        """Return the picture as it is kept, or why it cannot be.

        :param bytes content: the file as it came.
        :return: the picture for an image field, and "" or what is wrong, in words.
        :rtype: tuple[bytes, str]
        """
        if len(content) > MAX_BYTES:
            return b"", self.env._(
                "This photo is too big: at most %s MB.", MAX_BYTES // 1_000_000
            )
        try:
            return base64.b64encode(self._process(content)), ""
        except BROKEN:
            return b"", self.env._(
                "This file is no photo that we can read: please take a JPEG or PNG."
            )

    @api.model
    def _process(self, content):
        """Return a photo upright, shrunk, on white where it was transparent."""
        with Image.open(io.BytesIO(content)) as picture:
            if picture.format not in FORMATS:
                raise ValueError(picture.format)
            if picture.width * picture.height > MAX_PIXELS:
                raise ValueError(picture.size)
        process = ImageProcess(content)
        process.resize(SIDE, SIDE)
        if process.image.mode in ("LA", "P", "PA", "RGBA"):
            process.image = process.image.convert("RGBA")
            process.colorize(WHITE)
        return process.image_quality(quality=85, output_format="JPEG")
