# SPDX-License-Identifier: Apache-2.0
# A bad line between devices and a server: a relay on loopback that delays, cuts, swallows, hangs and parts.
"""FaultProxy relays 127.0.0.1:port to the server's port in a thread of its own, until it is closed.

While it storms, each request of a connection meets a fault by chance:
  delay      its octets arrive later
  cut        the connection ends in the middle of the request
  lost       the server gets the request, the device never gets the answer
  torn       the device gets half of the answer
  half-open  nothing arrives any more, and nobody is told
  late       the connection is served only after others that came later
and now and then there is no line at all for a while: connections are reset, or hang. heal() ends all of it.
"""
import asyncio
import random
import threading

FAULTS = {"delay": 12, "cut": 3, "lost": 4, "torn": 3, "half-open": 2}  # in percent, of requests


class FaultProxy:
    def __init__(self, server_port, seed):
        self.server_port = server_port
        self.rng = random.Random(seed)
        self.storming = False
        self.parted = None     # "reset" or "hang" while there is no line
        self.counts = {name: 0 for name in (*FAULTS, "late", "parted", "connections", "requests")}
        self.tasks = set()
        self.loop = asyncio.new_event_loop()
        self.ready = threading.Event()
        self.thread = threading.Thread(target=self.run_loop, daemon=True)
        self.thread.start()
        self.ready.wait()

    def run_loop(self):
        asyncio.set_event_loop(self.loop)
        self.server = self.loop.run_until_complete(asyncio.start_server(self.serve, "127.0.0.1", 0))
        self.port = self.server.sockets[0].getsockname()[1]
        self.ready.set()
        self.loop.run_forever()

    def begin(self):
        self.storming = True
        asyncio.run_coroutine_threadsafe(self.part_now_and_then(), self.loop)

    def heal(self):
        """From now on octets arrive. Connections that hang are cut, as a network that comes back does not revive them."""
        self.storming, self.parted = False, None
        self.loop.call_soon_threadsafe(lambda: [task.cancel() for task in list(self.tasks)])

    def close(self):
        async def stop():
            self.server.close()
            for task in list(self.tasks):
                task.cancel()
            await asyncio.gather(*self.tasks, return_exceptions=True)
        asyncio.run_coroutine_threadsafe(stop(), self.loop).result(10)
        self.loop.call_soon_threadsafe(self.loop.stop)
        self.thread.join(10)

    async def part_now_and_then(self):
        while self.storming:
            await asyncio.sleep(self.rng.uniform(2, 6))
            if not self.storming:
                return
            self.parted = self.rng.choice(("reset", "hang"))
            self.counts["parted"] += 1
            for task in list(self.tasks):
                if self.rng.random() < 0.5:
                    task.cancel()
            await asyncio.sleep(self.rng.uniform(0.5, 2.5))
            self.parted = None

    async def serve(self, reader, writer):
        task = asyncio.current_task()
        self.tasks.add(task)
        self.counts["connections"] += 1
        upstream = None
        try:
            if self.parted == "hang":
                await self.hang()
            if self.parted == "reset":
                return
            if self.storming and self.rng.random() < 0.05:
                self.counts["late"] += 1
                await asyncio.sleep(self.rng.uniform(0.1, 1.0))
            upstream_reader, upstream = await asyncio.open_connection("127.0.0.1", self.server_port)
            while await self.relay_request(reader, writer, upstream_reader, upstream):
                pass
        except (OSError, asyncio.IncompleteReadError, asyncio.LimitOverrunError, asyncio.CancelledError, ValueError):
            pass
        finally:
            self.tasks.discard(task)
            for end in (writer, upstream):
                if end is not None:
                    end.transport.abort()

    async def hang(self):
        while self.parted == "hang":
            await asyncio.sleep(0.1)
        if self.storming:
            await asyncio.sleep(self.rng.uniform(0, 2))

    @staticmethod
    async def read_message(reader):
        head = await reader.readuntil(b"\r\n\r\n")
        length = 0
        for line in head.split(b"\r\n")[1:]:
            name, _, value = line.partition(b":")
            if name.strip().lower() == b"content-length":
                length = int(value)
        return head + (await reader.readexactly(length) if length else b"")

    def choose(self):
        if not self.storming:
            return None
        drawn = self.rng.randrange(100)
        for name, percent in FAULTS.items():
            drawn -= percent
            if drawn < 0:
                self.counts[name] += 1
                return name
        return None

    async def relay_request(self, reader, writer, upstream_reader, upstream):
        """One request and its answer; False when the connection is to end."""
        request = await self.read_message(reader)
        self.counts["requests"] += 1
        fault = self.choose()
        if self.parted or fault == "half-open":
            await asyncio.sleep(self.rng.uniform(1, 5))
            return False
        if fault == "delay":
            await asyncio.sleep(self.rng.uniform(0.05, 1.0))
        if fault == "cut":
            upstream.write(request[: self.rng.randrange(len(request))])
            await upstream.drain()
            return False
        upstream.write(request)
        await upstream.drain()
        answer = await self.read_message(upstream_reader)
        if fault == "lost":
            return False
        if fault == "torn":
            writer.write(answer[: self.rng.randrange(len(answer))])
            await writer.drain()
            return False
        if fault == "delay":
            await asyncio.sleep(self.rng.uniform(0.05, 0.5))
        writer.write(answer)
        await writer.drain()
        return True
