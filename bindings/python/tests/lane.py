# SPDX-License-Identifier: Apache-2.0
# The house in this language for tests/lanes/pipe_lane.cpp: a question a line, an answer a line.
import datetime
import json
import sys

import couvert


class Clock(couvert.Host):
    def __init__(self):
        self.time = datetime.datetime.now(datetime.timezone.utc)

    def now(self):
        return self.time


class Lane:
    def __init__(self, path):
        self.path, self.host = path, Clock()
        self.house = couvert.House(path, host=self.host)

    def clock(self, now):
        self.host.time = datetime.datetime.fromisoformat(json.loads(now).replace("Z", "+00:00"))

    def tick(self):
        return self.house.tick()

    def restart(self):
        self.house.close()
        problems = couvert.House.verify(self.path).problems
        if problems:
            raise couvert.CorruptError("storage_corrupt", problems[0])
        self.house = couvert.House.open(self.path, host=self.host)

    def put_venue(self, venue, actor):
        return self.house.put_venue(couvert.Venue.from_json(venue), actor)

    def publish(self, menu, rules, actor):
        book = self.house.publish(couvert.Menu.from_json(menu), couvert.PriceRules.from_json(rules), actor)
        assert book.menu.ref == couvert.Menu.from_json(menu).ref

    def quote(self, request):
        return self.house.quote(couvert.HouseQuoteRequest.from_json(request))

    def place(self, order, actor):
        return self.house.place(couvert.PlaceOrder.from_json(order), actor)

    def submit(self, command, actor):
        return self.house.submit(couvert.OrderCommand.from_json(command), actor)

    def order(self, id, actor):
        return self.house.order(json.loads(id), actor)

    def orders(self, actor):
        return self.house.orders(actor, limit=3)

    def events(self, after, actor):
        return self.house.events(actor, after=json.loads(after), limit=1000)

    def search(self, query):
        return [hit.venue.id for hit in self.house.venues(couvert.VenueQuery.from_json(query)).hits]

    def stock(self, command, actor):
        return self.house.submit_stock(couvert.StockCommand.from_json(command), actor)

    def stock_of(self, venue, actor):
        """What a device of this actor holds after asking the house."""
        with couvert.Client(actor=actor, host=self.host, transport=couvert.HouseTransport(self.house, actor)) as client:
            report = client.sync(10)
            assert report.up_to_date, report
            return client.stock(json.loads(venue))


def written(answer):
    if isinstance(answer, couvert.Value):
        return answer.to_json()
    if isinstance(answer, (couvert.Pages, list)):
        return "[" + ",".join(written(each) for each in answer) + "]"
    return json.dumps(answer)


def answer(lane, line):
    asked = json.loads(line)
    method = getattr(lane, asked.pop("call"), None)
    if method is None:
        return '{"cannot":true}'
    given = {name: json.dumps(value) for name, value in asked.items()}
    if "actor" in given:
        given["actor"] = couvert.Actor.from_json(given["actor"])
    try:
        return '{"answer":' + written(method(**given)) + "}"
    except couvert.Error as error:
        return json.dumps({"error": {"code": error.name, "path": error.path, "message": error.message,
                                     "details": error.details}})


def main():
    lane = Lane(sys.argv[1])
    for line in sys.stdin:
        print(answer(lane, line), flush=True)
    lane.house.close()


if __name__ == "__main__":
    main()
