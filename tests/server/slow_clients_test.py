#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Slow and silent clients by the hundred: honest requests stay as fast as they were.
"""500 connections of each kind; the honest client's p99 may at most double, measured in the same run."""
import multiprocessing
import selectors
import socket
import sys
import time

from suite import sp

CONNECTIONS = 500
SECONDS = 12
# Below this the clock of a busy machine decides, not the server.
NOISE_MS = 8.0


def probe(port, seconds):
    """A new connection and one request every 20 ms; returns the latencies in milliseconds."""
    request = b"GET /v1/venues/chez-test/menu HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
    latencies = []
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        begin = time.monotonic()
        with socket.create_connection(("127.0.0.1", port), timeout=10) as connection:
            connection.sendall(request)
            status = sp.read_response(connection)[0]
            assert status == 200, status
        latencies.append((time.monotonic() - begin) * 1e3)
        time.sleep(0.02)
    return latencies


def p99(latencies):
    return sorted(latencies)[int(len(latencies) * 0.99)]


class Crowd:
    """Connections that send the octets of `script` one every `pause` seconds, in a process of their own: in a thread
    they would slow down the probe instead of the server."""

    def __init__(self, port, start, script, pause):
        self.port, self.script, self.pause = port, script, pause
        self.counted = multiprocessing.Value("i", 0)
        self.stopping = multiprocessing.Event()
        self.connections = []
        for _ in range(CONNECTIONS):
            self.connections.append(socket.create_connection(("127.0.0.1", port), timeout=10))
            if start:
                self.connections[-1].sendall(start)
        self.process = multiprocessing.get_context("fork").Process(target=self.run)
        self.process.start()
        for connection in self.connections:  # the process has its own
            connection.close()

    def run(self):
        selector = selectors.DefaultSelector()
        for connection in self.connections:
            connection.setblocking(False)
            selector.register(connection, selectors.EVENT_READ)
        at = 0
        due = time.monotonic()
        while not self.stopping.is_set():
            if at < len(self.script) and time.monotonic() >= due:
                for connection in self.connections:
                    try:
                        connection.send(self.script[at:at + 1])
                    except OSError:
                        pass
                at += 1
                due = time.monotonic() + self.pause
            for key, _ in selector.select(0.1):
                try:
                    gone = not key.fileobj.recv(65536)
                except OSError:
                    gone = True
                if gone:
                    selector.unregister(key.fileobj)
                    self.counted.value += 1
        for connection in self.connections:
            connection.close()

    def stop(self):
        self.stopping.set()
        self.process.join()

    @property
    def closed(self):
        return self.counted.value


def main():
    failures = []
    with sp.data_folder() as data, sp.Server(data, "--idle-timeout-ms", "10000") as server:
        sp.set_up_venue(server)
        probe(server.port, 1)
        baseline = p99(probe(server.port, 4))
        print(f"baseline: p99 {baseline:.1f} ms")
        limit = max(2 * baseline, baseline + NOISE_MS)
        head = b"GET /v1/venues HTTP/1.1\r\nHost: x\r\nX-Slow: yes"
        body = b"POST /v1/quotes HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 5000\r\n\r\n{"
        for name, start, script in (("headers, one octet every 5 s", b"", head), ("bodies, one octet every 5 s", body, b" " * 100),
                                    ("silent after connecting", b"", b"")):
            crowd = Crowd(server.port, start, script, 5)
            latencies = probe(server.port, SECONDS)
            rss = server.rss_mb()
            crowd.stop()
            print(f"{name}: p99 {p99(latencies):.1f} ms over {len(latencies)} requests, {crowd.closed} of {CONNECTIONS} closed "
                  f"by the deadline, {rss:.0f} MB")
            if p99(latencies) > limit:
                failures.append(f"{name}: p99 {p99(latencies):.1f} ms, limit {limit:.1f}")
            if crowd.closed != CONNECTIONS:
                failures.append(f"{name}: only {crowd.closed} were closed by their deadline")
        for _ in range(CONNECTIONS):
            with socket.create_connection(("127.0.0.1", server.port)) as connection:
                connection.send(body + b"half of it")
        latencies = probe(server.port, 3)
        print(f"after {CONNECTIONS} clients that left half-way: p99 {p99(latencies):.1f} ms")
        if p99(latencies) > limit:
            failures.append(f"after leaving clients: p99 {p99(latencies):.1f} ms, limit {limit:.1f}")
    for failure in failures:
        print("failed:", failure)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
