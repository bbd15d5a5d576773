// SPDX-License-Identifier: Apache-2.0
// Venues, menus, what is found by searching, and reading it all back.
#include "couvert/limits.hpp"
#include "house/fold.hpp"
#include "house_fixture.hpp"

namespace couvert {
namespace {

using namespace couvert::test;

class Publish : public HouseTest {};

TEST_F(Publish, versions_rise_by_one) {
  open_in_memory();
  EXPECT_EQ(house_->put_venue(trattoria(), ops)->version, 1);
  EXPECT_EQ(house_->put_venue(trattoria(), ops)->version, 2);
  EXPECT_EQ((*house_->publish(trattoria_menu(), trattoria_rules(), ops))->index->menu().version, 1);
  EXPECT_EQ((*house_->publish(trattoria_menu(), trattoria_rules(), ops))->rules.version, 2);
  EXPECT_EQ((*house_->book("trattoria"))->venue.version, 2);
  EXPECT_FAILS(Errc::venue_unknown, house_->book("nowhere"));
  expect_verified();
}

TEST_F(Publish, an_expected_version_guards_against_lost_changes) {
  open_in_memory();
  ASSERT_OK(house_->put_venue(trattoria(), ops, 0));
  EXPECT_FAILS(Errc::version_conflict, house_->put_venue(trattoria(), ops, 0));
  ASSERT_OK(house_->put_venue(trattoria(), ops, 1));
  EXPECT_EQ((*house_->book("trattoria"))->venue.version, 2);
}

TEST_F(Publish, a_menu_that_no_device_could_read_is_refused) {
  open_in_memory();
  ASSERT_OK(house_->put_venue(trattoria(), ops));
  Menu menu = trattoria_menu();
  for (int i = 0; i < 1'100; ++i) {
    menu.items.push_back(item("item-" + std::to_string(i), 100));
    menu.items.back().description.set("en", std::string(limits::text_octets, '"'));
  }
  // Nine million quotation marks, each of four octets in a page.
  EXPECT_FAILS(Errc::limit_exceeded, house_->publish(menu, trattoria_rules(), ops));
  EXPECT_FALSE((*house_->book("trattoria"))->index) << "nothing changed";
}

TEST_F(Publish, only_those_in_charge_may) {
  furnished();
  for (const Actor& actor :
       {Actor{}, customer("c"), staff("trattoria"), manager("other"), Actor{Role::support, "s", {}}}) {
    EXPECT_FAILS(Errc::permission_denied, house_->put_venue(trattoria(), actor));
    EXPECT_FAILS(Errc::permission_denied, house_->publish(trattoria_menu(), trattoria_rules(), actor));
  }
  ASSERT_OK(house_->put_venue(trattoria(), manager("trattoria")));
  ASSERT_OK(house_->publish(trattoria_menu(), trattoria_rules(), manager("trattoria")));
}

TEST_F(Publish, what_does_not_hold_together_is_refused) {
  furnished();
  EXPECT_FAILS(Errc::venue_unknown, house_->publish(trattoria_menu("nowhere"), trattoria_rules(), ops));
  auto menu = trattoria_menu();
  menu.currency = currency("USD");
  EXPECT_FAILS(Errc::menu_currency, house_->publish(menu, trattoria_rules(), ops));
  menu = trattoria_menu();
  menu.sections[0].items.push_back("ghost");
  EXPECT_FAILS(Errc::menu_invalid, house_->publish(menu, trattoria_rules(), ops));
  auto rules = trattoria_rules();
  rules.taxes[0].rate = Rate{-1};
  EXPECT_FAILS(Errc::rules_invalid, house_->publish(trattoria_menu(), rules, ops));
  rules = trattoria_rules();
  rules.taxes.pop_back();
  const auto missing = house_->publish(trattoria_menu(), rules, ops);
  ASSERT_FALSE(missing.ok());
  EXPECT_EQ(missing.error().code(), Errc::menu_tax_class_unknown);
  EXPECT_EQ(missing.error().path(), "/items/2/tax_class");
  rules = trattoria_rules();
  rules.taxes[1].fulfilments = {Fulfilment::pickup};
  EXPECT_FAILS(Errc::menu_tax_class_unknown, house_->publish(trattoria_menu(), rules, ops));
  rules = trattoria_rules();
  rules.taxes[1].from = make_date(2027, 1, 1);
  EXPECT_FAILS(Errc::menu_tax_class_unknown, house_->publish(trattoria_menu(), rules, ops));
  auto venue = trattoria();
  venue.currency = currency("USD");
  EXPECT_FAILS(Errc::currency_mismatch, house_->put_venue(venue, ops));
  EXPECT_EQ((*house_->book("trattoria"))->index->menu().version, 1) << "nothing changed";
  expect_verified();
}

TEST_F(Publish, the_house_computes_the_venues_clock) {
  open_in_memory();
  auto venue = trattoria();
  venue.clock.initial_offset_s = 12'345;
  const auto kept = house_->put_venue(venue, ops);
  ASSERT_OK(kept);
  EXPECT_EQ(kept->clock.initial_offset_s, 3'600) << "winter a year before";
  EXPECT_EQ(kept->clock.offset_at(noon), 3'600);
  EXPECT_EQ(kept->clock.offset_at(*parse_instant("2026-07-01T00:00:00Z")), 7'200);
  EXPECT_EQ(kept->clock.offset_at(*parse_instant("2028-07-01T00:00:00Z")), 7'200);
  venue.clock.zone = "Mars/Olympus";
  const auto refused = house_->put_venue(venue, ops);
  ASSERT_FALSE(refused.ok());
  EXPECT_EQ(refused.error().code(), Errc::time_zone_unknown);
  EXPECT_EQ(refused.error().path(), "/clock/zone");
}

TEST_F(Publish, a_new_menu_is_seen_with_its_commit_and_survives) {
  open_file();
  ASSERT_OK(furnish(*house_));
  const VenueBookPtr old = *house_->book("trattoria");
  ASSERT_OK(house_->publish(trattoria_menu("trattoria", 1'200), trattoria_rules(), ops));
  EXPECT_EQ(old->index->menu().items[0].price_minor, 900) << "snapshots do not change";
  EXPECT_EQ((*house_->book("trattoria"))->index->menu().items[0].price_minor, 1'200);
  reopen_file();
  const VenueBookPtr kept = *house_->book("trattoria");
  EXPECT_EQ(kept->index->menu().items[0].price_minor, 1'200);
  EXPECT_EQ(kept->index->menu().version, 2);
  EXPECT_EQ(kept->rules.version, 2);
  EXPECT_EQ(house_->head(), 3);
  expect_verified();
}

TEST_F(Publish, listeners_hear_of_commits) {
  open_in_memory();
  std::vector<std::int64_t> heard;
  std::mutex mutex;
  house_->on_commit([&](std::int64_t head) {
    std::lock_guard lock(mutex);
    heard.push_back(head);
  });
  ASSERT_OK(furnish(*house_));
  ASSERT_OK(house_->submit(pizza_order(1), customer("c")));
  EXPECT_FALSE(house_->submit(pizza_order(1, 3), customer("c")).ok());
  ASSERT_OK(house_->close());
  std::lock_guard lock(mutex);
  EXPECT_EQ(heard, (std::vector<std::int64_t>{1, 2, 4}));
}

class Search : public HouseTest {
 protected:
  void SetUp() override {
    furnished();
    auto bakery = trattoria("boulangerie");
    bakery.name = "Au Pain d'Épi";
    bakery.kind = "boulangerie";
    bakery.tags = {"bio"};
    bakery.position = GeoPoint{488'600'000, 23'400'000};
    bakery.offers.pop_back();
    ASSERT_OK(house_->put_venue(bakery, ops));
    auto menu = test::menu({item("croissant", 120), item("eclair", 340)});
    menu.venue = "boulangerie";
    menu.items[1].name.set("fr", "Éclair au café");
    ASSERT_OK(house_->publish(menu, {}, ops));
    auto empty = trattoria("empty");
    empty.name = "Bientôt";
    empty.kind = "";
    empty.tags = {};
    empty.position = GeoPoint{489'000'000, 23'400'000};
    ASSERT_OK(house_->put_venue(empty, ops));
  }
  std::vector<std::string> found(const VenueQuery& query) {
    std::vector<std::string> ids;
    for (const auto& hit : house_->venues(query).hits) ids.push_back(hit.book->venue.id);
    return ids;
  }
  std::vector<std::string> found(std::string text) {
    VenueQuery query;
    query.text = std::move(text);
    return found(query);
  }
};
using Ids = std::vector<std::string>;

TEST_F(Search, words_ignore_case_and_accents) {
  EXPECT_EQ(found("ECLAIR"), Ids{"boulangerie"});
  EXPECT_EQ(found("café"), Ids{"boulangerie"});
  EXPECT_EQ(found("cafe eclair"), Ids{"boulangerie"});
  EXPECT_EQ(found("epi pain"), Ids{"boulangerie"});
  EXPECT_EQ(found("TIRAMISU"), Ids{"trattoria"});
  EXPECT_EQ(found("oeuf"), Ids{"trattoria"});
  EXPECT_EQ(found("a emporter"), Ids{"trattoria"});
  EXPECT_EQ(found("bientot"), Ids{"empty"});
  EXPECT_EQ(found("eclair tiramisu"), Ids{});
  EXPECT_EQ(found("  "), (Ids{"boulangerie", "empty", "trattoria"}));
  EXPECT_EQ(found("%_'\"*"), (Ids{"boulangerie", "empty", "trattoria"})) << "punctuation is no word";
}

TEST_F(Search, dishes_that_matched_are_named) {
  VenueQuery query;
  query.text = "pizza margherita";
  const auto page = house_->venues(query);
  ASSERT_EQ(page.hits.size(), 1u);
  EXPECT_EQ(page.hits[0].dishes, std::vector<Ref>{"margherita"});
}

TEST_F(Search, near_sorts_and_bounds) {
  VenueQuery query;
  query.near = GeoPoint{488'600'000, 23'400'000};
  auto page = house_->venues(query);
  ASSERT_EQ(page.hits.size(), 3u);
  EXPECT_EQ(page.hits[0].book->venue.id, "boulangerie");
  EXPECT_EQ(page.hits[1].book->venue.id, "trattoria");
  EXPECT_DOUBLE_EQ(*page.hits[0].distance_m, 0.0);
  EXPECT_GT(*page.hits[2].distance_m, *page.hits[1].distance_m);
  query.within_m = 2'000;
  EXPECT_EQ(found(query), (Ids{"boulangerie", "trattoria"}));
  query.within_m = 10;
  EXPECT_EQ(found(query), Ids{"boulangerie"});
}

TEST_F(Search, open_then_and_that_way) {
  VenueQuery query;
  query.open_at = noon;
  EXPECT_EQ(found(query), (Ids{"boulangerie", "trattoria"})) << "nothing can be ordered without a menu";
  query.open_at = *parse_instant("2026-03-14T03:00:00Z");
  EXPECT_EQ(found(query), Ids{});
  query.open_at = noon;
  query.fulfilment = Fulfilment::delivery;
  EXPECT_EQ(found(query), Ids{"trattoria"});
  query.near = GeoPoint{488'566'000, 23'522'000};
  EXPECT_EQ(found(query), Ids{"trattoria"});
  query.near = GeoPoint{430'000'000, 23'522'000};
  EXPECT_EQ(found(query), Ids{}) << "outside the delivery zone";
  query = {};
  query.fulfilment = Fulfilment::dine_in;
  EXPECT_EQ(found(query), Ids{});
}

TEST_F(Search, pages) {
  VenueQuery query;
  query.limit = 2;
  EXPECT_EQ(found(query), (Ids{"boulangerie", "empty"}));
  EXPECT_EQ(house_->venues(query).total, 3);
  query.offset = 2;
  EXPECT_EQ(found(query), Ids{"trattoria"});
  query.offset = 99;
  EXPECT_EQ(found(query), Ids{});
  query.offset = -5;
  query.limit = -5;
  EXPECT_EQ(found(query).size(), 1u);
}

TEST(Fold, letters_lose_their_marks) {
  EXPECT_EQ(house::fold("Crème brûlée, à l'ŒUF"), "creme brulee a l oeuf");
  EXPECT_EQ(house::fold("Weißwürste & Straße"), "weisswurste strasse");
  EXPECT_EQ(house::fold("Smørrebrød  ÆBLE"), "smorrebrod aeble");
  EXPECT_EQ(house::fold("phở bò Đặc biệt"), "pho bo dac biet");
  EXPECT_EQ(house::fold("e\xcc\x81"
                        "clair"),
            "eclair")
      << "a mark of its own";
  EXPECT_EQ(house::fold("Łódź"), "lodz");
  EXPECT_EQ(house::fold("ΓΥΡΟΣ БОРЩ"), "γυροσ борщ");
  EXPECT_EQ(house::fold("寿司 セット"), "寿司 セット");
  EXPECT_EQ(house::fold("“mille-feuille”…"), "mille feuille");
  EXPECT_EQ(house::fold("a\xff\xfe"
                        "b\xe2\x82"),
            "a b");
  EXPECT_EQ(house::fold(""), "");
  EXPECT_EQ(house::folded_words("  Pâté  en-croûte "), (std::vector<std::string>{"pate", "en", "croute"}));
}

}  // namespace
}  // namespace couvert
