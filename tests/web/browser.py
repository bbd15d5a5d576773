# SPDX-License-Identifier: Apache-2.0
# A headless Chromium driven over its DevTools protocol, with a WebSocket client of our own (RFC 6455).
import base64
import json
import os
import pathlib
import secrets
import shutil
import signal
import socket
import struct
import subprocess
import tempfile
import time


class WebSocket:
    """The client half of RFC 6455, as far as a local DevTools server needs it."""

    def __init__(self, host, port, path):
        self.sock = socket.create_connection((host, port), timeout=10)
        key = base64.b64encode(secrets.token_bytes(16)).decode()
        self.sock.sendall((f"GET {path} HTTP/1.1\r\nHost: {host}:{port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                           f"Sec-WebSocket-Key: {key}\r\nSec-WebSocket-Version: 13\r\n\r\n").encode())
        self.buffer = b""
        while b"\r\n\r\n" not in self.buffer:
            self.buffer += self._more()
        head, self.buffer = self.buffer.split(b"\r\n\r\n", 1)
        if b" 101 " not in head.split(b"\r\n")[0]:
            raise RuntimeError(f"no WebSocket: {head[:200]!r}")

    def _more(self):
        data = self.sock.recv(1 << 16)
        if not data:
            raise ConnectionError("the browser has closed the connection")
        return data

    def _take(self, n):
        while len(self.buffer) < n:
            self.buffer += self._more()
        out, self.buffer = self.buffer[:n], self.buffer[n:]
        return out

    def send(self, text):
        data = text.encode()
        mask = secrets.token_bytes(4)
        head = bytes([0x81])
        if len(data) < 126:
            head += bytes([0x80 | len(data)])
        elif len(data) < 1 << 16:
            head += bytes([0x80 | 126]) + struct.pack(">H", len(data))
        else:
            head += bytes([0x80 | 127]) + struct.pack(">Q", len(data))
        body = bytes(b ^ mask[i % 4] for i, b in enumerate(data))
        self.sock.sendall(head + mask + body)

    def receive(self, timeout):
        """The next text message, or None when none came in time."""
        self.sock.settimeout(max(0.01, timeout))
        if not self.buffer:
            try:
                self.buffer = self._more()
            except TimeoutError:
                return None
        # A frame has begun: the rest is on its way, and giving up inside it would lose the stream.
        self.sock.settimeout(30)
        message = b""
        while True:
            first, second = self._take(2)
            size = second & 0x7F
            if size == 126:
                size = struct.unpack(">H", self._take(2))[0]
            elif size == 127:
                size = struct.unpack(">Q", self._take(8))[0]
            data = self._take(size)
            opcode = first & 0x0F
            if opcode == 8:
                raise ConnectionError("the browser has closed the WebSocket")
            if opcode in (0, 1):
                message += data
                if first & 0x80:
                    return message.decode()


class Browser:
    FLAGS = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--hide-scrollbars",
             "--disable-background-networking", "--disable-component-update", "--disable-sync", "--mute-audio",
             "--disable-dev-shm-usage", "--force-color-profile=srgb", "--lang=en-GB", "--remote-debugging-port=0"]

    def __init__(self, program):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="couvert-browser-"))
        self.log = open(self.folder / "log", "wb")
        environment = {**os.environ, "HOME": str(self.folder)}
        self.process = subprocess.Popen([program, *self.FLAGS, f"--user-data-dir={self.folder}/data", "about:blank"],
                                        stdout=self.log, stderr=self.log, env=environment, start_new_session=True)
        port_file = self.folder / "data" / "DevToolsActivePort"
        deadline = time.monotonic() + 60
        while not port_file.exists() or len(port_file.read_text().split("\n")) < 2:
            if time.monotonic() > deadline or self.process.poll() is not None:
                raise RuntimeError(f"no browser: {(self.folder / 'log').read_text(errors='replace')[-2000:]}")
            time.sleep(0.1)
        port, path = port_file.read_text().split("\n")[:2]
        self.socket = WebSocket("127.0.0.1", int(port), path)
        self.next_id = 0
        self.answers = {}
        self.pages = {}

    def call(self, method, params=None, session=None, timeout=30):
        self.next_id += 1
        mine = self.next_id
        message = {"id": mine, "method": method, "params": params or {}}
        if session:
            message["sessionId"] = session
        self.socket.send(json.dumps(message))
        deadline = time.monotonic() + timeout
        while mine not in self.answers:
            if time.monotonic() > deadline:
                raise TimeoutError(f"{method} was not answered in {timeout} s")
            self.pump(1)
        answer = self.answers.pop(mine)
        if "error" in answer:
            raise RuntimeError(f"{method}: {answer['error']}")
        return answer["result"]

    def pump(self, timeout):
        text = self.socket.receive(timeout)
        if text is None:
            return
        message = json.loads(text)
        if "id" in message:
            self.answers[message["id"]] = message
        elif message.get("sessionId") in self.pages:
            self.pages[message["sessionId"]].hear(message)

    def new_page(self, name):
        target = self.call("Target.createTarget", {"url": "about:blank"})["targetId"]
        session = self.call("Target.attachToTarget", {"targetId": target, "flatten": True})["sessionId"]
        page = Page(self, name, target, session)
        self.pages[session] = page
        for domain in ("Page", "Runtime", "Log", "Network", "DOM", "Accessibility"):
            page.call(f"{domain}.enable")
        page.size(1280, 900)
        return page

    def close(self):
        try:
            self.call("Browser.close", timeout=5)
        except (OSError, TimeoutError, RuntimeError):
            pass
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait(10)
        self.log.close()
        shutil.rmtree(self.folder, ignore_errors=True)


class Page:
    def __init__(self, browser, name, target, session):
        self.browser, self.name, self.target, self.session = browser, name, target, session
        self.errors = []
        self.open_requests = {}  # id: (when it was sent, its address)
        self.network_may_fail = False

    def call(self, method, params=None, timeout=30):
        return self.browser.call(method, params, self.session, timeout)

    def hear(self, message):
        """Keeps what a person would see as an error in the console, and which requests wait for their answer."""
        params = message.get("params", {})
        if message["method"] == "Network.requestWillBeSent" and "/v1/events" not in params["request"]["url"]:
            self.open_requests[params["requestId"]] = (time.monotonic(), params["request"]["url"])
        elif message["method"] in ("Network.loadingFinished", "Network.loadingFailed"):
            self.open_requests.pop(params["requestId"], None)
        if message["method"] == "Runtime.exceptionThrown":
            self.errors.append(json.dumps(params["exceptionDetails"])[:600])
        elif message["method"] == "Runtime.consoleAPICalled" and params["type"] in ("error", "assert"):
            self.errors.append(json.dumps(params["args"])[:600])
        elif message["method"] == "Log.entryAdded":
            entry = params["entry"]
            expected = self.network_may_fail and entry["source"] == "network"
            if entry["level"] == "error" and not expected:
                self.errors.append(f"{entry['source']}: {entry['text']} {entry.get('url', '')}")

    def size(self, width, height, mobile=False):
        self.call("Emulation.setDeviceMetricsOverride",
                  {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": mobile})

    def dark(self, on):
        self.call("Emulation.setEmulatedMedia", {"features": [{"name": "prefers-color-scheme", "value": "dark" if on else "light"}]})

    def front(self):
        self.call("Page.bringToFront")

    def open(self, url):
        self.call("Page.navigate", {"url": url})
        self.until("document.readyState === 'complete' && document.body !== null")

    def reload(self):
        self.call("Page.reload")
        time.sleep(0.2)
        self.until("document.readyState === 'complete'")

    def run(self, expression):
        """The value of a JavaScript expression; promises are awaited."""
        result = self.call("Runtime.evaluate", {"expression": expression, "awaitPromise": True, "returnByValue": True})
        if "exceptionDetails" in result:
            details = result["exceptionDetails"]
            raise AssertionError(f"{expression}: {details.get('exception', {}).get('description', details['text'])}")
        return result["result"].get("value")

    def until(self, expression, seconds=15):
        """Waits until the expression is true and gives its value back."""
        deadline = time.monotonic() + seconds
        failure = None
        while time.monotonic() < deadline:
            try:
                value = self.run(expression)
                if value or value == {}:  # an element comes over as an empty object
                    return value
                failure = None
            except (AssertionError, RuntimeError) as error:  # a page that is just being replaced
                failure = error
            self.browser.pump(0.05)
        shown = self.run("document.body ? document.body.innerText.slice(-1800) : ''")
        raise AssertionError(f"[{self.name}] not within {seconds} s: {expression} ({failure})\n--- the page shows:\n{shown}")

    def quiet(self, seconds=15):
        """Waits until the page has asked for nothing, the change log apart, for half a second. A request of a document
        that is gone may never be told as ended: after ten seconds it no longer counts."""
        deadline = time.monotonic() + seconds
        since = time.monotonic()
        while time.monotonic() - since < 0.5:
            self.browser.pump(0.05)
            waiting = [url for sent, url in self.open_requests.values() if time.monotonic() - sent < 10]
            if waiting:
                since = time.monotonic()
            if time.monotonic() > deadline:
                raise AssertionError(f"[{self.name}] still waiting after {seconds} s for {waiting}")

    def text(self, selector="body"):
        return self.run(f"document.querySelector({json.dumps(selector)})?.innerText ?? ''")

    def until_text(self, text, selector="body", seconds=15):
        # Thin and no-break spaces of formatted amounts count as spaces.
        self.until(f"(document.querySelector({json.dumps(selector)})?.innerText ?? '').replace(/\\s+/g, ' ').includes({json.dumps(text)})", seconds)

    def click(self, selector, seconds=15):
        """A real click in the middle of the element, which must be visible, enabled and uncovered."""
        quoted = json.dumps(selector)
        before = secrets.token_hex(4)  # a place counts when it is found twice: nothing moves any more
        place = self.until(f"""(() => {{
            const node = document.querySelector({quoted});
            if (!node || node.disabled) return null;
            node.scrollIntoView({{block: 'center', behavior: 'instant'}});
            const box = node.getBoundingClientRect();
            const x = box.left + box.width / 2, y = box.top + box.height / 2;
            const hit = document.elementFromPoint(x, y);
            const still = window.couvert_test_place === `{before} ${{x}} ${{y}}`;
            window.couvert_test_place = `{before} ${{x}} ${{y}}`;
            return still && hit && (node.contains(hit) || hit.contains(node) || hit.closest('label')?.contains(node)) ? [x, y] : null;
        }})()""", seconds)
        for kind in ("mousePressed", "mouseReleased"):
            self.call("Input.dispatchMouseEvent", {"type": kind, "x": place[0], "y": place[1], "button": "left", "clickCount": 1})

    def click_text(self, selector, text, seconds=15):
        """Clicks the first element of the selector that holds the text."""
        mark = f"pick-{secrets.token_hex(4)}"
        self.until(f"""(() => {{
            const node = [...document.querySelectorAll({json.dumps(selector)})].find((n) => n.innerText.includes({json.dumps(text)}));
            if (!node) return false;
            node.setAttribute('data-pick', '{mark}');
            return true;
        }})()""", seconds)
        self.click(f"[data-pick='{mark}']", seconds)

    def type(self, selector, text):
        self.click(selector)
        self.run(f"document.querySelector({json.dumps(selector)}).select()")
        self.call("Input.insertText", {"text": text})

    def key(self, key, code=None):
        for kind in ("keyDown", "keyUp"):
            self.call("Input.dispatchKeyEvent", {"type": kind, "key": key, "code": code or key})

    def picture(self, path, whole=False):
        path.parent.mkdir(parents=True, exist_ok=True)
        self.run("document.querySelector('.toast')?.classList.remove('shown')")
        time.sleep(0.25)
        params = {"format": "png", "captureBeyondViewport": whole}
        if whole:
            size = self.call("Page.getLayoutMetrics")["cssContentSize"]
            params["clip"] = {"x": 0, "y": 0, "width": size["width"], "height": min(size["height"], 3000), "scale": 1}
        path.write_bytes(base64.b64decode(self.call("Page.captureScreenshot", params)["data"]))

    def nameless(self):
        """Controls that a screen reader could not name."""
        roles = {"button", "link", "textbox", "searchbox", "combobox", "radio", "checkbox", "spinbutton", "dialog"}
        nodes = self.call("Accessibility.getFullAXTree")["nodes"]
        return [n["role"]["value"] for n in nodes
                if not n.get("ignored") and n.get("role", {}).get("value") in roles and not n.get("name", {}).get("value", "").strip()]
