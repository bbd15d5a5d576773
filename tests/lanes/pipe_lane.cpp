// SPDX-License-Identifier: Apache-2.0
// Asking a child process by lines of JSON.
#include "lanes/pipe_lane.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <optional>
#include <utility>

#include "couvert/codec.hpp"
#include "house_world.hpp"
#include "temp_folder.hpp"

namespace couvert::test {
namespace {

using Json = nlohmann::json;

Error error_of(const Json& said) {
  const std::string name = said.value("code", "");
  const std::string details = said.contains("details") && said["details"].is_object() ? said["details"].dump() : "";
  for (const ErrorInfo& row : error_catalogue())
    if (row.name == name) return Error(row.code, said.value("message", ""), said.value("path", ""), details);
  return Error(Errc::internal, "no such code: " + name);
}

class Child {
 public:
  Child() = default;
  Child(const Child&) = delete;
  Child& operator=(const Child&) = delete;
  ~Child() { end(); }

  bool start(const std::vector<std::string>& command) {
    std::array<int, 2> in{}, out{};
    if (::pipe2(in.data(), O_CLOEXEC) != 0) return false;
    if (::pipe2(out.data(), O_CLOEXEC) != 0) return false;
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, in[0], STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions, out[1], STDOUT_FILENO);
    std::vector<char*> words;
    for (const std::string& word : command) words.push_back(const_cast<char*>(word.c_str()));
    words.push_back(nullptr);
    const bool started = ::posix_spawnp(&pid_, words[0], &actions, nullptr, words.data(), environ) == 0;
    posix_spawn_file_actions_destroy(&actions);
    ::close(in[0]);
    ::close(out[1]);
    to_ = in[1];
    from_ = out[0];
    if (!started) pid_ = 0;
    return started;
  }

  /// One line each way; nothing when the child has gone.
  std::optional<std::string> ask(std::string line) {
    line += '\n';
    for (std::size_t done = 0; done < line.size();) {
      const ssize_t n = ::write(to_, line.data() + done, line.size() - done);
      if (n <= 0) return std::nullopt;
      done += static_cast<std::size_t>(n);
    }
    std::size_t end = held_.find('\n');
    for (std::array<char, 65'536> piece{}; end == std::string::npos; end = held_.find('\n')) {
      const ssize_t n = ::read(from_, piece.data(), piece.size());
      if (n <= 0) return std::nullopt;
      held_.append(piece.data(), static_cast<std::size_t>(n));
    }
    std::string answer = held_.substr(0, end);
    held_.erase(0, end + 1);
    return answer;
  }

 private:
  void end() {
    if (pid_ == 0) return;
    ::close(to_);
    ::close(from_);
    int status = 0;
    ::waitpid(pid_, &status, 0);
    EXPECT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 0) << "the child ended with " << status;
  }

  pid_t pid_ = 0;
  int to_ = -1, from_ = -1;
  std::string held_;
};

/// {"call": …} with documents and numbers.
class Question {
 public:
  explicit Question(std::string_view call) : text_("{\"call\":\"" + std::string(call) + "\"") {}
  Question& with(std::string_view name, const std::string& json) {
    text_.append(",\"").append(name).append("\":").append(json);
    return *this;
  }
  template <class T>
  requires requires(const T& value) { to_json(value); }
  Question& with(std::string_view name, const T& value) { return with(name, to_json(value)); }
  std::string text() const { return text_ + "}"; }

 private:
  std::string text_;
};
std::string quoted(const std::string& text) { return Json(text).dump(); }

class PipeLane final : public Lane {
 public:
  bool open(std::vector<std::string> command) {
    command.push_back(folder_.file("house.db"));
    if (!child_.start(command)) return false;
    set_clock(noon);
    return true;
  }

  void set_clock(Instant now) override {
    now_ = now;
    const auto told = ask(Question("clock").with("now", quoted(instant_text(now))));
    EXPECT_TRUE(told.ok()) << told.error().message();
  }
  Instant now() override { return now_; }
  int tick() override {
    const auto said = ask(Question("tick"));
    return said && said->is_number_integer() ? said->get<int>() : -1;
  }
  Status restart() override { return status(Question("restart")); }
  Result<Venue> put_venue(const Venue& venue, const Actor& actor) override {
    return document<Venue>(Question("put_venue").with("venue", venue).with("actor", actor));
  }
  Status publish(const Menu& menu, const PriceRules& rules, const Actor& actor) override {
    return status(Question("publish").with("menu", menu).with("rules", rules).with("actor", actor));
  }
  Result<House::QuoteAnswer> quote(const House::QuoteRequest& request, const Actor& actor) override {
    House::QuoteRequest asked = request;
    if (actor.role == Role::customer) asked.customer = actor.subject;
    auto said = ask(Question("quote").with("request", asked));
    if (!said) return said.error();
    auto quote = from_json<Quote>((*said)["quote"].dump());
    if (!quote) return quote.error();
    auto possible = from_json<Orderable>((*said)["orderable"].dump());
    if (!possible) return possible.error();
    return House::QuoteAnswer{*std::move(quote), *std::move(possible)};
  }
  Result<Receipt> place(const PlaceOrder& command, const Actor& actor) override {
    return document<Receipt>(Question("place").with("order", command).with("actor", actor));
  }
  Result<Receipt> command(const OrderCommand& command, const Actor& actor) override {
    return document<Receipt>(Question("submit").with("command", command).with("actor", actor));
  }
  Result<Order> order(const OrderId& id, const Actor& actor) override {
    return document<Order>(Question("order").with("id", quoted(id.text())).with("actor", actor));
  }
  Result<std::vector<Order>> orders(const Actor& actor) override {
    auto said = ask(Question("orders").with("actor", actor));
    if (!said) return said.error();
    std::vector<Order> all;
    for (const Json& each : *said) {
      auto read = from_json<Order>(each.dump());
      if (!read) return read.error();
      all.push_back(*std::move(read));
    }
    return all;
  }
  Result<EventPage> events(std::int64_t after, const Actor& actor) override {
    return document<EventPage>(Question("events").with("after", std::to_string(after)).with("actor", actor));
  }
  Result<std::vector<VenueId>> search(const VenueQuery& query, const Actor&) override {
    auto said = ask(Question("search").with("query", query));
    if (!said) return said.error();
    return said->get<std::vector<VenueId>>();
  }
  Result<StockReceipt> stock(const StockCommand& command, const Actor& actor) override {
    return document<StockReceipt>(Question("stock").with("command", command).with("actor", actor));
  }
  Result<Stock> stock_of(const VenueId& venue, const Actor& actor) override {
    return document<Stock>(Question("stock_of").with("venue", quoted(venue)).with("actor", actor));
  }
  Result<Basket> put_basket(const GroupCart& copy, const std::string& join_token, const Actor& actor) override {
    return document<Basket>(
        Question("put_basket").with("copy", copy).with("join", quoted(join_token)).with("actor", actor));
  }

 private:
  Result<Json> ask(const Question& question) {
    const auto line = child_.ask(question.text());
    if (!line) return Error(Errc::internal, "the child has ended");
    Json said = Json::parse(*line, nullptr, false);
    if (!said.is_object()) return Error(Errc::internal, "the child said " + *line);
    if (said.contains("error")) return error_of(said["error"]);
    if (said.contains("cannot")) return Error(Errc::internal, std::string(not_offered));
    if (!said.contains("answer")) return Error(Errc::internal, "the child said " + *line);
    return Json(std::move(said["answer"]));
  }
  Status status(const Question& question) {
    const auto said = ask(question);
    return said ? Status() : Status(said.error());
  }
  template <class T>
  Result<T> document(const Question& question) {
    const auto said = ask(question);
    if (!said) return said.error();
    return from_json<T>(said->dump());
  }

  TempFolder folder_;
  Child child_;
  Instant now_ = noon;
};

}  // namespace

std::unique_ptr<Lane> make_pipe_lane(const std::vector<std::string>& command) {
  auto lane = std::make_unique<PipeLane>();
  if (!lane->open(command)) return nullptr;
  return lane;
}

}  // namespace couvert::test
