// SPDX-License-Identifier: Apache-2.0
// One answer in five places: what the list, the item, the basket and the checkout say over HTTP is what orderable() says.
#include <nlohmann/json.hpp>

#include <filesystem>

#include "couvert/codec.hpp"
#include "house_world.hpp"
#include "lanes/http_lane.hpp"
#include "random_values.hpp"
#include "temp_folder.hpp"

namespace couvert {
namespace {

using namespace couvert::test;
using Json = nlohmann::json;
using testing::Random;

/// A venue of the demo town, as the house keeps it.
struct Place {
  Venue venue;
  Menu menu;
  std::optional<MenuIndex> index;
  bool paused = false;
};

/// How the situation of one moment looks: the same for all carts that are tried in it.
struct Moment {
  OrderableQuery query;
  StockBook stock;
};

constexpr std::string_view way_names[] = {"delivery", "pickup", "dine_in"};
std::string_view way_name(Fulfilment way) { return way_names[static_cast<std::size_t>(way)]; }

std::string point_text(GeoPoint p) {
  std::array<char, 48> text{};
  std::snprintf(text.data(), text.size(), "%.7f,%.7f", p.lat_e7 / 1e7, p.lng_e7 / 1e7);
  return text.data();
}

class Agreement : public ::testing::Test {
 protected:
  void SetUp() override {
    lane_ = make_http_lane();
    ASSERT_NE(lane_, nullptr);
    for (const auto& entry : std::filesystem::directory_iterator(COUVERT_SOURCE_DIR "/server/demo")) {
      if (entry.path().extension() == ".json") add(file_content(entry.path().string()));
    }
    ASSERT_GE(town_.size(), 10u);
    std::sort(town_.begin(), town_.end(), [](const Place& a, const Place& b) { return a.venue.id < b.venue.id; });
  }

  void add(const std::string& text) {
    const Json parts = Json::parse(text);
    Place place;
    auto venue = lane_->put_venue(from_json<Venue>(parts["venue"].dump()).value(), ops);
    ASSERT_TRUE(venue.ok());
    place.venue = *venue;
    place.menu = from_json<Menu>(parts["menu"].dump()).value();
    place.menu.venue = venue->id;
    ASSERT_TRUE(lane_->publish(place.menu, from_json<PriceRules>(parts["rules"].dump()).value(), ops).ok());
    place.index = MenuIndex::build(place.menu).value();
    town_.push_back(std::move(place));
  }

  /// Always forward, for a house never goes back in time: every hour of a month that holds a clock change.
  Instant some_time() { return lane_->now() + Duration::minutes(random_.between(5, 270)); }

  MenuTarget some_target(const Menu& menu) {
    const Item& item = random_.pick(menu.items);
    if (!item.variants.empty() && random_.chance(30))
      return {TargetKind::variant, item.ref, random_.pick(item.variants).ref};
    if (!menu.groups.empty() && random_.chance(30)) {
      const OptionGroup& group = random_.pick(menu.groups);
      return {TargetKind::option, group.ref, random_.pick(group.options).ref};
    }
    if (!menu.ingredients.empty() && random_.chance(30))
      return {TargetKind::ingredient, {}, random_.pick(menu.ingredients).ref};
    return {TargetKind::item, {}, item.ref};
  }

  void tell(const Place& place, StockVerb verb) {
    StockCommand command;
    command.command = id_of<CommandId>(++commands_, 7);
    command.venue = place.venue.id;
    command.verb = verb;
    command.target = some_target(place.menu);
    if (verb == StockVerb::snooze && random_.chance(70))
      command.until = lane_->now() + Duration::minutes(random_.between(1, 2'000));
    if (verb == StockVerb::set) command.quantity_milli = 1'000 * random_.between(0, 4);
    ASSERT_TRUE(lane_->stock(command, ops).ok());
  }
  /// Lifts what was said before, so that the town does not run dry.
  void tidy(const Place& place) {
    const Stock stock = lane_->stock_of(place.venue.id, ops).value();
    for (const Snooze& each : stock.snoozes) lift(place, StockVerb::unsnooze, each.target);
    for (const StockLevel& each : stock.levels) lift(place, StockVerb::forget, each.target);
  }
  void lift(const Place& place, StockVerb verb, const MenuTarget& target) {
    StockCommand command;
    command.command = id_of<CommandId>(++commands_, 7);
    command.venue = place.venue.id;
    command.verb = verb;
    command.target = target;
    ASSERT_TRUE(lane_->stock(command, ops).ok());
  }

  /// Another state of one venue: time, stock, pause, way, destination, age.
  Moment arrange(Place& place) {
    lane_->set_clock(some_time());
    tidy(place);
    for (std::int64_t n = random_.between(0, 6); n > 0; --n)
      tell(place, random_.chance(60) ? StockVerb::snooze : StockVerb::set);
    if (const bool paused = random_.chance(10); paused != place.paused) {
      place.venue.paused = place.paused = paused;
      auto stored = lane_->put_venue(place.venue, ops);
      EXPECT_TRUE(stored.ok());
      if (stored) place.venue = *stored;
    }
    Moment moment;
    moment.query.fulfilment = random_.chance(90) ? random_.pick(place.venue.offers).fulfilment : Fulfilment::delivery;
    moment.query.now = lane_->now();
    if (moment.query.fulfilment == Fulfilment::delivery && random_.chance(90)) {
      const auto off = [&] { return static_cast<std::int32_t>(random_.between(-600'000, 600'000)); };
      moment.query.destination = GeoPoint{place.venue.position.lat_e7 + off(), place.venue.position.lng_e7 + off() / 2};
    }
    moment.query.confirmed_age = random_.chance(50) ? 18 : random_.small(0, 17);
    refresh(moment, place);
    return moment;
  }
  void refresh(Moment& moment, const Place& place) {
    moment.stock = StockBook::build(lane_->stock_of(place.venue.id, ops).value()).value();
  }

  /// What the list of venues says of this one, that way.
  void check_list(const Moment& moment, const Place& place) {
    const auto& [way, now] = std::pair(moment.query.fulfilment, moment.query.now);
    if (way == Fulfilment::delivery && !moment.query.destination) return;  // the list then asks for a place it chooses
    std::string path = "/v1/venues?limit=200";
    if (moment.query.destination) path += "&near=" + point_text(*moment.query.destination);
    const HttpAnswer answer = lane_->get(path, {});
    ASSERT_EQ(answer.status, 200) << answer.body;
    const Json page = Json::parse(answer.body);
    for (const Json& hit : page["venues"]) {
      if (hit["venue"]["id"] != place.venue.id) continue;
      const Orderable expected = orderable(place.venue, moment.query);
      const bool offered = hit["orderable"].contains(std::string(way_name(way)));
      ASSERT_EQ(offered, offers(place.venue, way));
      if (!offered) return;
      EXPECT_EQ(from_json<Orderable>(hit["orderable"][std::string(way_name(way))].dump()).value(), expected);
      EXPECT_TRUE(hit["open"].get<bool>() || !expected.ok);
      ++lists_;
      return;
    }
    ADD_FAILURE() << place.venue.id << " is not in the list";
  }
  static bool offers(const Venue& venue, Fulfilment way) {
    return std::any_of(venue.offers.begin(), venue.offers.end(), [&](const auto& o) { return o.fulfilment == way; });
  }

  /// What the menu of the hour leaves out.
  std::set<Ref> check_menu(const Moment& moment, const Place& place) {
    const HttpAnswer answer = lane_->get(
        "/v1/venues/" + place.venue.id + "/menu?at=now&fulfilment=" + std::string(way_name(moment.query.fulfilment)),
        {});
    EXPECT_EQ(answer.status, 200) << answer.body;
    std::set<Ref> refs;
    const Json menu = Json::parse(answer.body);
    for (const Json& row : menu["unavailable"]) {
      if (row["kind"] == "item") refs.insert(row["ref"].get<std::string>());
    }
    return refs;
  }

  Orderable ask_item(const Place& place, const Ref& item, const OrderableQuery& query) {
    std::string path = "/v1/venues/" + place.venue.id + "/items/" + item +
                       "/orderable?fulfilment=" + std::string(way_name(query.fulfilment)) +
                       "&confirmed_age=" + std::to_string(query.confirmed_age);
    if (query.wanted_at) path += "&wanted_at=" + instant_text(*query.wanted_at);
    if (query.destination) path += "&to=" + point_text(*query.destination);
    const HttpAnswer answer = lane_->get(path, {});
    EXPECT_EQ(answer.status, 200) << path << answer.body;
    return from_json<Orderable>(answer.body).value();
  }

  Cart some_cart(const Place& place, Fulfilment way) {
    Cart cart = testing::random_cart(random_, place.menu, 3);
    cart.fulfilment = way;
    cart.codes.clear();
    if (random_.chance(5)) cart.lines.front().quantity = 99;       // more than most dishes allow
    if (random_.chance(4)) cart.lines.front().selections.clear();  // what must be chosen is not
    return cart;
  }

  /// One combination: the item view, the basket, the checkout, and the engine itself.
  void check_cart(Moment& moment, Place& place, const std::set<Ref>& left_out) {
    OrderableQuery query = moment.query;
    query.stock = &moment.stock;
    if (random_.chance(25)) query.wanted_at = query.now + Duration::minutes(random_.between(-30, 3'000));
    const Cart cart = some_cart(place, query.fulfilment);
    const Orderable house = orderable(place.venue, query);
    bool all_items = true;
    for (const CartLine& line : cart.lines) {
      const Orderable expected = orderable(place.venue, *place.index, line.item, query);
      EXPECT_EQ(ask_item(place, line.item, query), expected) << line.item;
      all_items = all_items && expected.ok;
      begins_with(expected, house);
      if (!query.wanted_at) {
        const bool gone = std::any_of(expected.reasons.begin(), expected.reasons.end(), [](const Reason& r) {
          return r.code == Errc::item_sold_out || r.code == Errc::item_unavailable;
        });
        EXPECT_EQ(gone, left_out.contains(line.item)) << line.item << " on the menu of the hour";
      }
    }

    House::QuoteRequest ask{cart, std::nullopt, query.wanted_at, query.destination, query.confirmed_age};
    const auto quoted = lane_->quote(ask, guest_);
    PlaceOrder command;
    command.command = id_of<CommandId>(++commands_, 8);
    command.order = id_of<OrderId>(commands_, 8);
    command.cart = cart;
    command.contact.name = "Agreement";
    command.contact.position = query.destination;
    command.wanted_at = query.wanted_at;
    command.confirmed_age = query.confirmed_age;
    command.expected_total_minor = quoted ? quoted->quote.totals.total_minor : 0;
    const auto placed = lane_->place(command, guest_);
    ++combinations_;
    if (!quoted) {  // there is no price for it, so nobody may sell it
      const std::vector<Issue> issues = check(cart, *place.index);
      ASSERT_FALSE(issues.empty()) << quoted.error().name();
      ASSERT_FALSE(placed.ok());
      EXPECT_EQ(quoted.error().code(), issues.front().code);
      EXPECT_EQ(placed.error().code(), issues.front().code);
      ++malformed_;
      return;
    }
    const Orderable expected = orderable(place.venue, *place.index, cart, &quoted->quote, query);
    EXPECT_EQ(quoted->orderable, expected);
    begins_with(expected, house);
    EXPECT_EQ(placed.ok(), expected.ok) << (placed.ok() ? "" : placed.error().name());
    if (expected.ok) {
      EXPECT_TRUE(all_items) << "the basket may have what the item view refuses";
      ++taken_;
      return refresh(moment, place);
    }
    ASSERT_FALSE(placed.ok());
    EXPECT_EQ(placed.error().code(), expected.reasons.front().code);
    auto told = from_json<Orderable>(placed.error().details_json());
    ASSERT_TRUE(told.ok()) << placed.error().details_json();
    EXPECT_EQ(to_json(to_seconds(*told)), to_json(to_seconds(expected))) << "all reasons, with the next time";
    for (const Reason& reason : expected.reasons) reasons_.insert(reason.code);
    if (expected.next_at) ++with_time_;
  }
  /// The house stamps each command some microseconds after the one before, and what ends so long after "now" moves along.
  static Orderable to_seconds(Orderable answer) {
    const auto cut = [](std::optional<Instant>& t) {
      if (t) t->us -= t->us % 1'000'000;
    };
    cut(answer.next_at);
    for (Reason& reason : answer.reasons) cut(reason.next_at);
    return answer;
  }
  /// What the house says comes first in what item and basket say, word for word.
  static void begins_with(const Orderable& answer, const Orderable& house) {
    for (const Reason& reason : house.reasons) {
      EXPECT_NE(std::find(answer.reasons.begin(), answer.reasons.end(), reason), answer.reasons.end())
          << Error(reason.code).name();
    }
  }

  Random random_{2'026'031'4};
  std::unique_ptr<WireLane> lane_;
  std::vector<Place> town_;
  Actor guest_ = customer("agreement");
  std::uint64_t commands_ = 0;
  int combinations_ = 0, taken_ = 0, malformed_ = 0, lists_ = 0, with_time_ = 0;
  std::set<Errc> reasons_;
};

TEST_F(Agreement, ListItemBasketCheckoutAndEngineAgree_C21_D3_A12_A14_A15_A22_B17) {
  for (int state = 0; state < 320 && !HasFailure(); ++state) {
    Place& place = town_[static_cast<std::size_t>(state) % town_.size()];
    Moment moment = arrange(place);
    SCOPED_TRACE(place.venue.id + " at " + instant_text(moment.query.now) + " state " + std::to_string(state));
    check_list(moment, place);
    std::set<Ref> left_out = check_menu(moment, place);
    for (int n = 0; n < 7 && !HasFatalFailure(); ++n) {
      const int before = taken_;
      check_cart(moment, place, left_out);
      if (taken_ != before) left_out = check_menu(moment, place);
    }
  }
  EXPECT_GE(combinations_, 2'000);
  // The test would prove little if one answer were rare.
  EXPECT_GE(taken_, 200);
  EXPECT_GE(combinations_ - taken_, 800);
  EXPECT_GE(lists_, 250);
  EXPECT_GE(with_time_, 300);
  EXPECT_GE(malformed_, 20);
  for (const Errc code :
       {Errc::venue_closed, Errc::venue_paused, Errc::outside_delivery_zone, Errc::destination_required,
        Errc::item_sold_out, Errc::item_unavailable, Errc::age_confirmation_required, Errc::below_minimum,
        Errc::in_the_past, Errc::too_far_ahead, Errc::stock_insufficient, Errc::after_last_order}) {
    EXPECT_TRUE(reasons_.contains(code)) << Error(code).name() << " was never the answer";
  }
}

}  // namespace
}  // namespace couvert
