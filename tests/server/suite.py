# SPDX-License-Identifier: Apache-2.0
# What the suites of this folder share: the path to the helpers, and a test case with a running server.
import os
import pathlib
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(os.environ.get("COUVERT_SOURCE_DIR", pathlib.Path(__file__).resolve().parents[2])) / "tests/support"))

import server_process as sp  # noqa: E402


class ServerCase(unittest.TestCase):
    """One server with one venue, chez-test, for all tests of the class."""

    options = ()

    @classmethod
    def setUpClass(cls):
        cls.folder = sp.data_folder()
        cls.data = cls.folder.__enter__()
        cls.server = sp.Server(cls.data, *cls.options).start()
        cls.operator = sp.set_up_venue(cls.server)
        cls.customer = cls.server.client(cls.server.token("customer", "alice"))
        cls.restaurant = cls.server.client(cls.server.token("restaurant", "till", "chez-test"))
        cls.anonymous = cls.server.client()

    @classmethod
    def tearDownClass(cls):
        for client in (cls.operator, cls.customer, cls.restaurant, cls.anonymous):
            client.close()
        code = cls.server.stop()
        verified = sp.run("verify", "--data", cls.data, check=False)
        cls.folder.__exit__(None, None, None)
        assert code == 0, f"the server ended with {code}: {cls.server.errors}"
        assert verified.returncode == 0, verified.stdout + verified.stderr

    def place(self, client=None, **more):
        """Places an order that is all right; returns its document as answered."""
        client = client or self.customer
        cart = more.pop("cart", None) or sp.small_cart()
        total = sp.quote_total(client, cart)
        answer = client.post("/v1/orders", sp.place_order(cart, total, **more))
        self.assertEqual(answer.status, 201, answer)
        return answer.json

    def assert_problem(self, answer, status, code, pointer=None, parameter=None):
        self.assertEqual(answer.status, status, answer)
        self.assertEqual(answer.headers["content-type"], "application/problem+json", answer)
        problem = answer.json
        self.assertEqual(problem["code"], code, answer)
        self.assertEqual(problem["status"], status)
        self.assertEqual(problem["type"], f"/problems/{code}")
        for member in ("title", "detail", "instance", "number", "errors"):
            self.assertIn(member, problem)
        if pointer is not None:
            self.assertEqual(problem["errors"][0]["pointer"], pointer, answer)
        if parameter is not None:
            self.assertEqual(problem["errors"][0]["parameter"], parameter, answer)
        return problem
