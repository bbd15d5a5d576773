#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# The story of an order placed without a connection, told with a real device and a real server; each step is checked.
"""Finds the programs in COUVERT_BUILD_DIR, build/dev without it. Leaves nothing behind."""
import os
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/support"))

import server_process as sp  # noqa: E402

PROGRAM = pathlib.Path(os.environ.get("COUVERT_BUILD_DIR", ROOT / "build/dev")) / "bin/offline_client"


def expect(condition, what, shown=""):
    if not condition:
        sys.exit(f"FAILED: {what}\n{shown}")


class Guest:
    def __init__(self, folder):
        self.folder = str(folder)

    def say(self, verb, *words, token=None):
        environment = {**os.environ, **({"COUVERT_TOKEN": token} if token else {})}
        command = [str(PROGRAM), verb, self.folder, *words]
        print(f"$ offline_client {verb} {' '.join(words)}".rstrip())
        result = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, env=environment, timeout=120)
        print("".join(f"    {line}\n" for line in result.stdout.splitlines()), end="", flush=True)
        return result

    def order_and_be_killed(self, *words):
        """Orders, and is killed while it still runs; returns what it had shown."""
        print(f"$ offline_client order {' '.join(words)}   # and then kill -9")
        running = subprocess.Popen([str(PROGRAM), "order", self.folder, *words, "--stay"], stdout=subprocess.PIPE, text=True)
        shown = running.stdout.readline()
        expect(running.poll() is None, "the device was to be running still", shown)
        running.kill()
        running.wait()
        running.stdout.close()
        print(f"    {shown}", end="")
        return shown


def raise_price(operator, item, price):
    book = operator.get("/v1/venues/chez-test/menu")
    expect(book.status == 200, "the menu can be read", book)
    menu = sp.small_menu()
    next(entry for entry in menu["items"] if entry["ref"] == item)["price_minor"] = price
    published = operator.put("/v1/venues/chez-test/menu", {"menu": menu, "rules": sp.small_rules()})
    expect(published.status == 200, "the new menu is published", published)


def orders_of(server, token):
    answer = server.client(token).get("/v1/orders")
    expect(answer.status == 200, "the house's orders can be read", answer)
    return answer.json["orders"]


def tell(folder, data):
    guest = Guest(folder / "device")
    with sp.Server(data) as server:
        sp.set_up_venue(server)
        port, token = server.port, server.token("customer", "guest")
        print("# there is a connection: a guest's device begins, and reads the menu")
        expect(guest.say("open", f"http://127.0.0.1:{port}", "guest", token=token).returncode == 0, "the store begins")
        expect("up to date" in guest.say("sync").stdout, "the menu is read")
    print("# the connection is cut: the guest reads the menu and orders all the same, and the app is killed in that moment")
    expect("frites" in guest.say("menu").stdout, "the menu is there without a connection")
    shown = guest.order_and_be_killed("chez-test", "frites", "x3")
    expect("12.00 EUR" in shown and "waits for the house" in shown, "the order waits", shown)
    order = re.search(r"order (\S+)", shown).group(1)
    print("# opened again: the order is still there; without a connection it waits")
    status = guest.say("status").stdout
    expect(order in status and "1 command waits" in status, "the order survived the kill", status)
    expect("no connection" in guest.say("sync").stdout, "there is nobody to sync with")
    print("# meanwhile the restaurant raises its price, and the connection comes back")
    with sp.Server(data, port=port) as server:
        operator = server.client(server.token("admin", "tester"))
        raise_price(operator, "frites", 450)
        synced = guest.say("sync").stdout
        expect("refused 1" in synced, "the house refuses the old price", synced)
        expect(orders_of(server, token) == [], "and has taken nothing")
        print("# nobody agreed to the new price, so the house took nothing: the guest is shown both, and asked")
        status = guest.say("status").stdout
        refused = re.search(r"refused, .*: (\S+)  price_changed  agreed to 12.00 EUR, costs 13.50 EUR now", status)
        expect(refused, "the guest is shown both prices", status)
        agreed = guest.say("resolve", refused.group(1), "agree").stdout
        expect("13.50 EUR" in agreed and "waits for the house" in agreed, "consent is a command of its own", agreed)
        print("# the guest agreed; now the order goes out, and is taken once")
        expect("taken 1" in guest.say("sync").stdout, "the house takes it")
        status = guest.say("status").stdout
        expect(re.search(r"13\.50 EUR  pending_acceptance  confirmed  number \S+", status), "the order is confirmed", status)
        expect("refused" not in status and "nothing waits" in status, "nothing is left over", status)
        guest.say("sync")
        orders = orders_of(server, token)
        expect(len(orders) == 1 and orders[0]["quote"]["totals"]["total_minor"] == 1350, "once, at the price agreed to", orders)
    verified = sp.run("verify", "--data", data, check=False)
    expect(verified.returncode == 0, "the house's store is in order", verified.stdout)
    print("the order was taken once, at the price that the guest agreed to")


def main():
    with sp.data_folder("couvert-story-") as data:
        tell(data.parent, data)
    return 0


if __name__ == "__main__":
    sys.exit(main())
