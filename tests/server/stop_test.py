#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Stopping: what is under way is answered, nothing new is taken, nothing is lost.
import json
import signal
import socket
import threading
import time
import unittest

from suite import sp


class Stop(unittest.TestCase):
    def test_idle_server_goes_at_once(self):
        for number in (signal.SIGTERM, signal.SIGINT):
            with sp.data_folder() as data, sp.Server(data) as server:
                idle = [socket.create_connection(("127.0.0.1", server.port)) for _ in range(50)]
                self.assertEqual(server.client().get("/livez").status, 200)
                begin = time.monotonic()
                self.assertEqual(server.stop(number), 0)
                self.assertLess(time.monotonic() - begin, 3)
                for connection in idle:
                    self.assertEqual(connection.recv(10), b"")
                    connection.close()

    def test_waiting_readers_are_answered(self):
        with sp.data_folder() as data, sp.Server(data) as server:
            answers = []
            threads = [threading.Thread(target=lambda: answers.append(server.client().get("/v1/events?wait=25"))) for _ in range(20)]
            for thread in threads:
                thread.start()
            time.sleep(0.5)
            begin = time.monotonic()
            self.assertEqual(server.stop(), 0)
            for thread in threads:
                thread.join()
            self.assertLess(time.monotonic() - begin, 5)
            self.assertEqual([a.status for a in answers], [200] * 20)

    def test_a_request_half_way_is_given_time(self):
        with sp.data_folder() as data, sp.Server(data) as server:
            with socket.create_connection(("127.0.0.1", server.port), timeout=15) as connection:
                connection.sendall(b"GET /livez HTTP/1.1\r\nHo")
                time.sleep(0.3)
                server.send_signal(signal.SIGTERM)
                time.sleep(0.5)
                connection.sendall(b"st: x\r\n\r\n")
                status, headers, _, _ = sp.read_response(connection)
                self.assertEqual((status, headers["connection"]), (200, "close"))
            self.assertEqual(server.stop(), 0)

    def test_a_silent_client_does_not_keep_it(self):
        with sp.data_folder() as data, sp.Server(data) as server:
            with socket.create_connection(("127.0.0.1", server.port)) as connection:
                connection.sendall(b"GET /livez HTTP/1.1\r\nHo")
                time.sleep(0.3)
                begin = time.monotonic()
                self.assertEqual(server.stop(), 0)
                self.assertLess(time.monotonic() - begin, 11)

    def test_orders_under_way(self):
        """Clients place orders while the server stops: each order that was answered 201 is there afterwards, once."""
        with sp.data_folder() as data:
            with sp.Server(data) as server:
                sp.set_up_venue(server)
                token = server.token("customer", "alice")
                cart = sp.small_cart()
                total = sp.quote_total(server.client(), cart)
                accepted, lock = [], threading.Lock()

                def place():
                    client = server.client(token)
                    try:
                        while True:
                            order = sp.place_order(cart, total)
                            answer = client.post("/v1/orders", order)
                            if answer.status != 201:
                                return
                            with lock:
                                accepted.append(order["order"])
                    except (OSError, AssertionError):
                        return
                    except Exception as error:  # http.client raises its own kinds when the connection ends
                        if "http.client" not in type(error).__module__:
                            raise

                threads = [threading.Thread(target=place) for _ in range(8)]
                for thread in threads:
                    thread.start()
                time.sleep(1)
                self.assertEqual(server.stop(), 0)
                for thread in threads:
                    thread.join()
            self.assertGreater(len(accepted), 20)
            with sp.Server(data) as server:
                client = server.client(server.token("admin"))
                for order in accepted:
                    self.assertEqual(client.get(f"/v1/orders/{order}").status, 200)
            verified = sp.run("verify", "--data", data, check=False)
            self.assertEqual(verified.returncode, 0, verified)

    def test_taken_port_and_bad_host(self):
        with sp.data_folder() as data, sp.Server(data) as server, sp.data_folder() as other:
            result = sp.run("serve", "--data", other, "--port", server.port, check=False)
            self.assertEqual(result.returncode, 1)
            self.assertIn("cannot listen", result.stderr)
            result = sp.run("serve", "--data", other, "--port", "0", "--host", "not-an-address", check=False)
            self.assertEqual(result.returncode, 1)

    def test_two_io_threads(self):
        with sp.data_folder() as data, sp.Server(data, "--io-threads", "2") as server:
            operator = sp.set_up_venue(server)
            cart = sp.small_cart()
            total = sp.quote_total(operator, cart)
            token = server.token("customer", "alice")
            done = []

            def work():
                client = server.client(token)
                for _ in range(25):
                    done.append(client.post("/v1/orders", json.dumps(sp.place_order(cart, total))).status)
                    client.get("/v1/venues?q=burger")
                client.close()

            threads = [threading.Thread(target=work) for _ in range(6)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
            self.assertEqual(done, [201] * 150)
            self.assertEqual(server.stop(), 0)

    def test_connection_cap(self):
        with sp.data_folder() as data, sp.Server(data, "--max-connections", "20") as server:
            held = [socket.create_connection(("127.0.0.1", server.port)) for _ in range(20)]
            time.sleep(0.3)
            answer = sp.exchange(server.port, b"GET /livez HTTP/1.1\r\nHost: x\r\n\r\n")
            self.assertTrue(answer == b"" or answer.startswith(b"HTTP/1.1 503 "), answer)
            for connection in held:
                connection.close()
            self.assertTrue(sp.wait_until(lambda: sp.exchange(
                server.port, b"GET /livez HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").startswith(b"HTTP/1.1 200")))


if __name__ == "__main__":
    unittest.main(warnings="ignore")
