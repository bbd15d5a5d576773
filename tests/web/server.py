# SPDX-License-Identifier: Apache-2.0
# The real server with the demo town, and a wire between it and the browser that can be cut.
import json
import re
import socket
import subprocess
import threading
import urllib.error
import urllib.request


class Server:
    """`couvert serve --demo` on a data folder of its own; may be stopped and started again."""

    def __init__(self, program, data):
        self.program, self.data = program, data
        self.process = None
        self.port = 0

    def start(self):
        self.process = subprocess.Popen([self.program, "serve", "--data", str(self.data), "--port", "0", "--demo"],
                                        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        said = []
        for line in self.process.stdout:
            said.append(line)
            found = re.search(r"listening on http://127\.0\.0\.1:(\d+)", line)
            if found:
                self.port = int(found.group(1))
                threading.Thread(target=self._drain, daemon=True).start()
                return
        raise RuntimeError(f"the server did not start: {''.join(said)}")

    def _drain(self):
        try:
            for _ in self.process.stdout:
                pass
        except ValueError:  # closed after the end of the process
            pass

    def stop(self):
        if self.process and self.process.poll() is None:
            self.process.terminate()
            self.process.wait(20)
            self.process.stdout.close()

    def token(self, role, venue):
        out = subprocess.run([self.program, "token", "--data", str(self.data), "--role", role, "--venue", venue],
                             check=True, capture_output=True, text=True, timeout=20)
        return out.stdout.strip().split()[-1]

    def call(self, method, path, token=None, body=None):
        """(status, document) of a request that goes to the server itself."""
        request = urllib.request.Request(f"http://127.0.0.1:{self.port}{path}", method=method,
                                         data=None if body is None else json.dumps(body).encode())
        if body is not None:
            request.add_header("Content-Type", "application/json")
        if token:
            request.add_header("Authorization", f"Bearer {token}")
        try:
            with urllib.request.urlopen(request, timeout=30) as answer:
                return answer.status, json.loads(answer.read() or b"null")
        except urllib.error.HTTPError as error:
            return error.code, json.loads(error.read() or b"null")


class Wire:
    """Passes bytes between the browser and the server. `lose_orders`: what is posted to /v1/orders arrives, the answer
    does not. `hold_events`: answers about events wait until it is off."""

    def __init__(self, server):
        self.server = server
        self.lose_orders = False
        self.lost = 0
        self.flow = threading.Event()
        self.flow.set()
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    @property
    def url(self):
        return f"http://127.0.0.1:{self.port}"

    def hold_events(self, on):
        self.flow.clear() if on else self.flow.set()

    def close(self):
        self.flow.set()
        self.listener.close()

    def _accept(self):
        while True:
            try:
                client, _ = self.listener.accept()
            except OSError:
                return
            threading.Thread(target=self._connection, args=(client,), daemon=True).start()

    def _connection(self, client):
        try:
            upstream = socket.create_connection(("127.0.0.1", self.server.port), timeout=5)
        except OSError:
            client.close()
            return
        upstream.settimeout(None)
        doing = {"path": b""}
        threading.Thread(target=self._down, args=(upstream, client, doing), daemon=True).start()
        try:
            while data := client.recv(1 << 16):
                line = re.match(rb"(?:GET|POST|PUT) \S+", data)
                if line:
                    doing["path"] = line.group(0)
                upstream.sendall(data)
        except OSError:
            pass
        self._shut(upstream)

    def _down(self, upstream, client, doing):
        try:
            while data := upstream.recv(1 << 16):
                if doing["path"].startswith(b"GET /v1/events"):
                    self.flow.wait()
                if self.lose_orders and doing["path"] == b"POST /v1/orders":
                    self.lost += 1
                    break
                client.sendall(data)
        except OSError:
            pass
        self._shut(client)
        self._shut(upstream)

    @staticmethod
    def _shut(sock):
        try:
            sock.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass
        sock.close()
