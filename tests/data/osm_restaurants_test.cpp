// SPDX-License-Identifier: Apache-2.0
// Real restaurants: counts, bounding box, the nearest ten and how many lie within a radius.
#include "couvert/venue.hpp"

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace {

using namespace couvert;
using nlohmann::json;
namespace fs = std::filesystem;

// The facts were computed from unrounded degrees and given to the centimetre; our points are on a grid of 1e-7 degrees.
constexpr double tolerance_m = 0.03;

struct Place {
  std::string id;
  GeoPoint position;
};

/// What a file was found to hold, fact by fact.
class Score {
 public:
  explicit Score(std::string file) : file_(std::move(file)) {}
  void check(bool holds, const std::string& what) {
    ++cases_;
    if (holds) return;
    ++failed_;
    ADD_FAILURE() << file_ << ": " << what;
  }
  void print() const {
    std::printf("%s: cases %d, passed %d, failed %d, disputed 0\n", file_.c_str(), cases_, cases_ - failed_, failed_);
  }
  int cases() const { return cases_; }

 private:
  std::string file_;
  int cases_ = 0, failed_ = 0;
};

std::int32_t e7(const json& degrees) { return static_cast<std::int32_t>(std::llround(degrees.get<double>() * 1e7)); }

json read(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  json document = json::parse(in, nullptr, false);
  EXPECT_FALSE(document.is_discarded()) << path.filename() << " is not JSON";
  return document;
}

std::vector<Place> places_of(const json& collection) {
  std::vector<Place> places;
  for (const json& feature : collection.at("features")) {
    const json& geometry = feature.at("geometry");
    if (geometry.at("type") != "Point") continue;
    const json& at = geometry.at("coordinates");
    places.push_back({feature.at("id").get<std::string>(), {e7(at.at(1)), e7(at.at(0))}});
  }
  return places;
}

void check_box(const std::vector<Place>& places, const json& expected, Score& score) {
  GeoPoint low = places.front().position, high = low;
  for (const Place& place : places) {
    low = {std::min(low.lat_e7, place.position.lat_e7), std::min(low.lng_e7, place.position.lng_e7)};
    high = {std::max(high.lat_e7, place.position.lat_e7), std::max(high.lng_e7, place.position.lng_e7)};
    score.check(validate(place.position).ok(), place.id + " lies off the globe");
  }
  score.check(low == GeoPoint{e7(expected.at(1)), e7(expected.at(0))}, "south-west corner");
  score.check(high == GeoPoint{e7(expected.at(3)), e7(expected.at(2))}, "north-east corner");
}

void check_query(std::vector<Place> places, const json& query, Score& score) {
  const std::string name = query.at("center").get<std::string>();
  Venue kitchen;
  kitchen.position = {e7(query.at("lat")), e7(query.at("lon"))};
  const auto away = [&](const Place& place) { return distance_m(kitchen.position, place.position); };
  for (const auto& [radius, count] : query.at("within").items()) {
    kitchen.zones = {{"around", {}, std::stoll(radius)}};
    const auto inside = std::count_if(places.begin(), places.end(),
                                      [&](const Place& place) { return zone_for(kitchen, place.position) != nullptr; });
    score.check(inside == count.get<std::ptrdiff_t>(),
                name + ": within " + radius + " m are " + std::to_string(inside));
  }
  std::sort(places.begin(), places.end(), [&](const Place& a, const Place& b) { return away(a) < away(b); });
  const json& nearest = query.at("nearest10");
  for (std::size_t i = 0; i < nearest.size(); ++i) {
    const double expected_m = nearest[i].at("meters").get<double>();
    const std::string what = name + ": nearest " + std::to_string(i + 1);
    score.check(i < places.size() && std::abs(away(places[i]) - expected_m) <= tolerance_m,
                what + " at another distance");
    // Two at the same distance may stand in either order.
    const auto named = std::find_if(places.begin(), places.end(), [&](const Place& place) {
      return place.id == nearest[i].at("id").get<std::string>();
    });
    score.check(named != places.end() && std::abs(away(*named) - expected_m) <= tolerance_m, what + " is another one");
  }
}

void check_file(const fs::path& path, const json& facts, Score& score) {
  const json collection = read(path);
  const std::vector<Place> places = places_of(collection);
  score.check(collection.at("features").size() == facts.at("features").get<std::size_t>(), "number of features");
  score.check(!places.empty(), "no place at all");
  if (places.empty()) return;
  check_box(places, facts.at("bbox"), score);
  for (const json& query : facts.at("queries")) check_query(places, query, score);
}

TEST(OsmRestaurants, DistancesAndRadii) {
  const char* folder = std::getenv("COUVERT_SHARED_DATA");
  const fs::path data = folder != nullptr ? fs::path(folder) : fs::path(COUVERT_SOURCE_DIR) / ".." / "shared" / "data";
  if (!fs::is_directory(data / "restaurants")) {
    std::printf("restaurants: cases 0, passed 0, failed 0, disputed 0 (no such folder)\n");
    return;
  }
  const json expected = read(data / "expected" / "osm_restaurants.json");
  std::vector<fs::path> files;
  for (const auto& entry : fs::directory_iterator(data / "restaurants")) {
    if (entry.path().extension() == ".geojson") files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  ASSERT_FALSE(files.empty()) << "no *.geojson in " << data / "restaurants";
  for (const fs::path& file : files) {
    const std::string name = file.filename().string();
    Score score(name);
    const bool known = expected.contains(name);
    score.check(known, "no expected facts");
    if (known) check_file(file, expected.at(name), score);
    score.print();
    EXPECT_GT(score.cases(), 1) << name;
  }
}

}  // namespace
