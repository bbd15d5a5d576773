# SPDX-License-Identifier: Apache-2.0
# What a story in a browser begins with: the real server with the demo town, a wire to it, Chromium and a customer's page.
import os
import pathlib
import shutil
import tempfile
import unittest

from browser import Browser
from server import Server, Wire

BUILD = pathlib.Path(os.environ.get("COUVERT_BUILD_DIR", "build/dev"))
PROGRAM = os.environ.get("COUVERT_SERVER", str(BUILD / "bin" / "couvert"))
NIGHT_AND_DAY = "le-vingt-quatre"  # open round the clock, so that no test depends on the hour


class Story(unittest.TestCase):
    """Told in order; each test goes on where the one before ended, and the first failure ends it."""

    @classmethod
    def setUpClass(cls):
        chromium = shutil.which("chromium") or shutil.which("chromium-browser")
        if chromium is None:
            raise RuntimeError("the browser test needs Debian's package chromium")
        cls.folder = tempfile.TemporaryDirectory(prefix="couvert-web-")
        cls.addClassCleanup(cls.folder.cleanup)
        cls.server = Server(PROGRAM, pathlib.Path(cls.folder.name) / "data")
        cls.addClassCleanup(cls.server.stop)
        cls.server.start()
        cls.wire = Wire(cls.server)
        cls.addClassCleanup(cls.wire.close)
        cls.browser = Browser(chromium)
        cls.addClassCleanup(cls.browser.close)
        cls.guest = cls.browser.new_page("customer")

    def done(self):
        """No page has reported an error."""
        for page in self.browser.pages.values():
            self.assertEqual(page.errors, [], page.name)

    def go(self, page, address):
        page.open(self.wire.url + address)


def tell():
    unittest.main(verbosity=2, failfast=True)
