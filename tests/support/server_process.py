# SPDX-License-Identifier: Apache-2.0
# A real server for tests: its process, a client, and small documents to fill it with.
"""Used by the suites of tests/server, tests/kill, tests/lanes and tests/bench. Standard library only."""
import contextlib
import http.client
import json
import os
import pathlib
import signal
import socket
import subprocess
import tempfile
import time
import uuid

SOURCE = pathlib.Path(os.environ.get("COUVERT_SOURCE_DIR", pathlib.Path(__file__).resolve().parents[2]))


def binary():
    path = os.environ.get("COUVERT_SERVER")
    if path:
        return path
    return str(pathlib.Path(os.environ.get("COUVERT_BUILD_DIR", SOURCE / "build/dev")) / "bin/couvert")


def run(*words, check=True, text=True, stdin=None, timeout=120):
    """Runs a sub-command to its end."""
    result = subprocess.run([binary(), *map(str, words)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=text,
                            input=stdin, timeout=timeout)
    if check and result.returncode != 0:
        raise AssertionError(f"couvert {' '.join(map(str, words))} ended with {result.returncode}: {result.stderr}")
    return result


class Server:
    """`couvert serve` as a child process. Use as a context manager."""

    def __init__(self, data, *options, port=0):
        self.data = str(data)
        self.options = [str(o) for o in options]
        self.wanted_port = port
        self.process = None
        self.port = None
        self.lines = []

    def spawn(self):
        """Starts the process and does not wait until it listens."""
        self.process = subprocess.Popen(
            [binary(), "serve", "--data", self.data, "--port", str(self.wanted_port), *self.options],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)

    def start(self):
        self.spawn()
        # Nobody else may read these pipes: communicate() would miss what readline() already holds in its buffer.
        line = self.process.stdout.readline()
        if not line.startswith("listening on http://127.0.0.1:"):
            self.process.kill()
            raise AssertionError(f"the server did not start: {line!r} {self.process.stderr.read()}")
        self.port = int(line.rsplit(":", 1)[1])
        return self

    def __enter__(self):
        return self.start()

    def __exit__(self, *_):
        self.stop()

    def kill(self):
        """SIGKILL, to a process that must still be there. The pipes are closed."""
        ended = self.process.poll()
        if ended is not None:
            raise AssertionError(f"the server ended by itself with {ended}: {self.process.stderr.read()}")
        self.process.kill()
        self.process.wait()
        self.process.stdout.close()
        self.process.stderr.close()

    def send_signal(self, number):
        self.process.send_signal(number)

    def stop(self, number=signal.SIGTERM, timeout=20):
        """Returns the exit code; what the process printed is in `output` and `errors`."""
        if self.process is None:
            return None
        if self.process.poll() is None:
            self.process.send_signal(number)
        in_time = True
        try:
            self.process.wait(timeout=timeout)
        except subprocess.TimeoutExpired:
            in_time = False
            self.process.kill()
            self.process.wait()
        if not self.process.stdout.closed:
            self.output, self.errors = self.process.stdout.read(), self.process.stderr.read()
            self.process.stdout.close()
            self.process.stderr.close()
        if not in_time:
            raise AssertionError("the server did not stop in time")
        return self.process.returncode

    def token(self, role, subject=None, venue=None, days=None):
        words = ["token", "--data", self.data, "--role", role]
        for name, value in (("--subject", subject), ("--venue", venue), ("--days", days)):
            if value is not None:
                words += [name, value]
        return run(*words).stdout.strip()

    def client(self, token=None):
        return Client(self.port, token)

    def cpu_s(self):
        """Processor seconds used so far, user and system."""
        fields = pathlib.Path(f"/proc/{self.process.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def rss_mb(self):
        pages = int(pathlib.Path(f"/proc/{self.process.pid}/statm").read_text().split()[1])
        return pages * os.sysconf("SC_PAGESIZE") / 1e6


class Answer:
    def __init__(self, status, headers, body):
        self.status = status
        self.headers = headers  # names in lower case
        self.body = body

    @property
    def json(self):
        return json.loads(self.body)

    def __repr__(self):
        return f"<{self.status} {self.body[:300]!r}>"


class Client:
    """One keep-alive connection that opens itself again when the server closed it."""

    def __init__(self, port, token=None, timeout=60):
        self.port, self.token, self.timeout = port, token, timeout
        self.connection = None

    def request(self, method, path, body=None, headers=None, token=None):
        fields = dict(headers or {})
        token = token if token is not None else self.token
        if token:
            fields.setdefault("Authorization", f"Bearer {token}")
        if body is not None and not isinstance(body, (bytes, str)):
            body = json.dumps(body)
        if isinstance(body, str):
            body = body.encode()
        if body is not None:
            fields.setdefault("Content-Type", "application/json")
        for last in (False, True):
            fresh = self.connection is None
            if fresh:
                self.connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=self.timeout)
            try:
                self.connection.request(method, path, body=body, headers=fields)
                response = self.connection.getresponse()
                data = response.read()
                break
            except (http.client.HTTPException, OSError):
                self.close()
                if last or fresh:
                    raise
        if response.will_close:
            self.close()
        return Answer(response.status, {k.lower(): v for k, v in response.getheaders()}, data)

    def get(self, path, **more):
        return self.request("GET", path, **more)

    def post(self, path, body=None, **more):
        return self.request("POST", path, body=body, **more)

    def put(self, path, body=None, **more):
        return self.request("PUT", path, body=body, **more)

    def close(self):
        if self.connection is not None:
            self.connection.close()
            self.connection = None


def exchange(port, data, timeout=15, half_close=False):
    """Sends raw octets on a fresh connection and returns everything that comes back until the server closes."""
    with socket.create_connection(("127.0.0.1", port), timeout=timeout) as connection:
        with contextlib.suppress(OSError):
            connection.sendall(data)
            if half_close:
                connection.shutdown(socket.SHUT_WR)
        return read_all(connection)


def read_all(connection):
    out = b""
    try:
        while piece := connection.recv(65536):
            out += piece
    except (ConnectionResetError, socket.timeout):
        pass
    return out


def read_response(connection, buffer=b""):
    """Reads one response with Content-Length; returns (status, headers, body, rest)."""
    while b"\r\n\r\n" not in buffer:
        piece = connection.recv(65536)
        if not piece:
            raise AssertionError(f"closed in the header: {buffer!r}")
        buffer += piece
    head, rest = buffer.split(b"\r\n\r\n", 1)
    lines = head.decode("latin-1").split("\r\n")
    headers = {k.strip().lower(): v.strip() for k, v in (line.split(":", 1) for line in lines[1:])}
    status = int(lines[0].split()[1])
    length = int(headers.get("content-length", 0))
    while len(rest) < length:
        piece = connection.recv(65536)
        if not piece:
            raise AssertionError("closed in the body")
        rest += piece
    return status, headers, rest[:length], rest[length:]


def new_id():
    return str(uuid.uuid4())


@contextlib.contextmanager
def data_folder(name="couvert-test-"):
    with tempfile.TemporaryDirectory(prefix=name) as folder:
        yield pathlib.Path(folder) / "data"


# ---- documents ---------------------------------------------------------------------------------------

def text(value):
    return {"default": value}


def always_open_venue(venue="chez-test", **more):
    """Open at all times, for pickup at once and delivery within 5 km."""
    document = {
        "couvert": "venue/1", "id": venue, "name": "Chez Test", "kind": "bistro", "tags": ["test"],
        "position": {"lat_e7": 474519785, "lng_e7": 10458770}, "currency": "EUR", "clock": {"zone": "Europe/Paris"},
        "default_locale": "fr",
        "offers": [{"fulfilment": "pickup", "days_ahead": 5}, {"fulfilment": "delivery", "minimum_minor": 500}],
        "zones": [{"ref": "near", "radius_m": 5000}],
    }
    document.update(more)
    return document


def small_menu(venue="chez-test"):
    """A burger with required sauce (1 to 2) and a menu of extras, a drink in two sizes, and a side."""
    return {
        "couvert": "menu/1", "ref": "carte", "venue": venue, "currency": "EUR", "default_locale": "fr", "name": text("Carte"),
        "sections": [{"ref": "plats", "name": text("Plats"), "items": ["burger", "frites"]},
                     {"ref": "boissons", "name": text("Boissons"), "items": ["cola"]}],
        "items": [
            {"ref": "burger", "name": text("Burger"), "price_minor": 1050, "groups": ["sauce", "extras"], "tax_class": "food"},
            {"ref": "frites", "name": text("Frites"), "price_minor": 400, "tax_class": "food", "max_quantity": 20},
            {"ref": "cola", "name": text("Cola"), "price_minor": 0, "tax_class": "drink",
             "variants": [{"ref": "33", "name": text("33 cl"), "price_minor": 300},
                          {"ref": "50", "name": text("50 cl"), "price_minor": 420}]},
        ],
        "groups": [
            {"ref": "sauce", "name": text("Sauce"), "min_quantity": 1, "max_quantity": 2,
             "options": [{"ref": "ketchup", "name": text("Ketchup")}, {"ref": "mayo", "name": text("Mayonnaise")},
                         {"ref": "truffe", "name": text("Truffe"), "price_minor": 150}]},
            {"ref": "extras", "name": text("Extras"),
             "options": [{"ref": "bacon", "name": text("Bacon"), "price_minor": 180, "max_quantity": 2},
                         {"ref": "cheddar", "name": text("Cheddar"), "price_minor": 120}]},
        ],
    }


def small_rules():
    return {
        "couvert": "rules/1",
        "taxes": [{"ref": "fr-10", "tax_class": "food", "rate": 100000, "included": True},
                  {"ref": "fr-20", "tax_class": "drink", "rate": 200000, "included": True}],
        "fees": [{"ref": "livraison", "kind": "delivery", "fulfilments": ["delivery"], "amount_minor": 290, "tax_class": "drink"}],
        "promotions": [{"ref": "bienvenue", "kind": "percentage", "code": "BIENVENUE", "rate": 100000, "max_minor": 500}],
    }


def small_cart(venue="chez-test", **more):
    cart = {
        "couvert": "cart/1", "id": new_id(), "venue": venue, "fulfilment": "pickup",
        "lines": [
            {"id": new_id(), "item": "burger", "quantity": 2,
             "selections": [{"group": "sauce", "option": "truffe"}, {"group": "extras", "option": "bacon", "quantity": 2}]},
            {"id": new_id(), "item": "cola", "variant": "33", "quantity": 1},
            {"id": new_id(), "item": "frites", "quantity": 1},
        ],
    }
    cart.update(more)
    return cart


def place_order(cart, total, **more):
    document = {"couvert": "place/1", "command": new_id(), "order": new_id(), "cart": cart,
                "contact": {"name": "Test", "phone": "+33 1 00 00 00 00"}, "expected_total_minor": total}
    document.update(more)
    return document


def set_up_venue(server, venue="chez-test", **more):
    """Creates the venue with the small menu; returns the operator's client."""
    operator = server.client(server.token("admin", "tester"))
    created = operator.put(f"/v1/venues/{venue}", always_open_venue(venue, **more))
    assert created.status in (200, 201), created
    published = operator.put(f"/v1/venues/{venue}/menu", {"menu": small_menu(venue), "rules": small_rules()})
    assert published.status == 200, published
    return operator


def quote_total(client, cart):
    answer = client.post("/v1/quotes", {"cart": cart})
    assert answer.status == 200, answer
    return answer.json["quote"]["totals"]["total_minor"]


def wait_until(condition, seconds=10):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if condition():
            return True
        time.sleep(0.02)
    return False
