// SPDX-License-Identifier: Apache-2.0
// What goes wrong, and when.
#include <algorithm>
#include <utility>

#include "sim/world.hpp"

namespace couvert {
inline namespace v0 {
namespace sim {
namespace {

const Actor ops{Role::ops_admin, "ops", std::nullopt};
constexpr std::size_t clone_limit = 3;

std::string seconds_text(Duration d) { return std::to_string(d.us / 1'000'000) + " s"; }

}  // namespace

void World::Impl::plan_faults() {
  const auto often = [this](Fault fault) {
    static constexpr int percents[] = {2, 8, 25};
    if (!with(fault)) return 0;
    const int stated = options.rates[static_cast<std::size_t>(fault)];
    return stated > 0 ? stated : percents[random.below(3)];
  };
  loss = often(Fault::loss);
  duplication = often(Fault::duplication);
  delay = often(Fault::delay);
  answer_loss = often(Fault::answer_lost);
  truncation = often(Fault::truncated);
  constexpr auto first = static_cast<std::size_t>(Fault::partition),
                 last = static_cast<std::size_t>(Fault::device_damaged);
  for (std::size_t i = first; i <= last; ++i) {
    const Fault fault = static_cast<Fault>(i);
    if (!with(fault)) continue;
    at(random.around(fault_gap(fault, 1)), [this, fault] { strike(fault); });
  }
}

Duration World::Impl::fault_gap(Fault fault, int times) const {
  const int stated = options.rates[static_cast<std::size_t>(fault)];
  return Duration::seconds(stated > 0 ? stated : options.fault_gap_s * times);
}

void World::Impl::strike(Fault fault) {
  if (!with(fault)) return;
  at(random.around(fault_gap(fault, 3)), [this, fault] { strike(fault); });
  switch (fault) {
    case Fault::house_io:
    case Fault::house_full:
    case Fault::house_unsure:
    case Fault::house_kill:
    case Fault::house_clock:
    case Fault::house_restore: return strike_house(fault);
    case Fault::revoke: return change_access();
    default:
      if (Device* device = any_device()) strike_device(fault, *device);
  }
}

Device* World::Impl::any_device() {
  std::vector<Device*> living;
  for (auto& device : devices) {
    if (device->client && !device->gone) living.push_back(device.get());
  }
  return living.empty() ? nullptr : random.pick(living);
}

void World::Impl::strike_house(Fault fault) {
  if (!house) return;
  const Duration lasts = Duration::seconds(random.between(5, 60));
  const auto heal_later = [&] {
    at(lasts, [this] {
      house_disk.heal();
      house_well_since = time.now;
    });
  };
  switch (fault) {
    case Fault::house_io: {
      const bool lasting = random.chance(30);
      tell("house", [&] {
        return lasting ? "its disk fails for " + seconds_text(lasts) : std::string("a write of its disk fails");
      });
      house_disk.fail_after(random.between(0, 12), Errc::storage_io, lasting);
      if (lasting) heal_later();
      break;
    }
    case Fault::house_full:
      tell("house", [&] { return "its disk is full for " + seconds_text(lasts); });
      house_disk.fail_after(random.between(0, 12), Errc::storage_full, true);
      hit(Point::house_full);
      heal_later();
      break;
    case Fault::house_unsure:
      tell("house", [] { return std::string("a commit will be durable and reported as failed"); });
      house_disk.at_commit(AtCommit::unsure, random.between(0, 2));
      hit(Point::house_unsure);
      break;
    case Fault::house_kill:
      if (random.chance(40)) return kill_house(Duration::seconds(random.between(1, 40)));
      tell("house", [] { return std::string("its process is about to die in a commit"); });
      house_disk.at_commit(random.chance(50) ? AtCommit::kill_before : AtCommit::kill_after, random.between(0, 2));
      break;
    case Fault::house_clock: {
      const Duration change{random.between(-Duration::minutes(1'440).us, Duration::minutes(1'440).us)};
      tell("house", [&] { return "its clock is set by " + seconds_text(change); });
      hit(change.us < 0 ? Point::house_clock_back : Point::house_clock_forward);
      house_host.set_by(change);
      house_well_since = time.now;
      break;
    }
    default: restore_house(); break;
  }
}

/// First a backup is made; the next time the house comes back from it.
void World::Impl::restore_house() {
  if (!backup) {
    tell("house", [] { return std::string("a backup is made"); });
    backup.emplace(house_disk.copy(), time.now);
    revoked_at_backup = revoked_subjects;
    return;
  }
  tell("house", [] { return std::string("its store is lost, and it comes back from the backup"); });
  house_disk.cut();
  house.reset();
  house_disk = std::move(backup->first);
  house_failures = house_disk.failed();
  model.restored(backup->second);
  witness.forget();
  ++restores;
  numbered.clear();
  for (auto& device : devices) {
    excuse(*device, false);
    device->memory.shown.clear();
    if (device->saved) device->saved->memory.shown.clear();
  }
  pending.clear();
  accepted_by.clear();
  backup.reset();
  open_house(true);
  revoked_subjects = revoked_at_backup;  // rights are in the store, too
  for (auto& device : devices) device->revoked = revoked_subjects.contains(device->actor.subject);
  hit(Point::house_restored);
}

/// What a device still has it tells the house that came back, unless an answer from before still settles it.
void World::Impl::excuse(Device& device, bool excused) {
  for (const CommandId& id : device.memory.waiting) {
    if (Made* made = model.find(id)) made->excused = excused;
  }
}

void World::Impl::strike_device(Fault fault, Device& device) {
  Random& chance = device.random;
  const Duration lasts = Duration::seconds(chance.between(5, 240));
  switch (fault) {
    case Fault::partition:
      tell(device.name, [&] { return "has no connection for " + seconds_text(lasts); });
      device.cut_until = time.now + lasts;
      break;
    case Fault::half_open:
      tell(device.name, [&] { return "gets no answers for " + seconds_text(lasts); });
      device.half_open_until = time.now + lasts;
      break;
    case Fault::device_io:
    case Fault::device_full:
      hit(fault == Fault::device_io ? Point::device_write_failed : Point::device_full);
      tell(device.name, [&] {
        return std::string(fault == Fault::device_io ? "a write of its disk fails" : "its disk is full for a while");
      });
      device.disk.fail_after(chance.between(0, 8), fault == Fault::device_io ? Errc::storage_io : Errc::storage_full,
                             fault == Fault::device_full);
      if (fault == Fault::device_full) at(lasts, [&device] { device.disk.heal(); });
      break;
    case Fault::device_unsure:
      hit(Point::device_unsure);
      tell(device.name, [] { return std::string("a commit will be durable and reported as failed"); });
      device.disk.at_commit(AtCommit::unsure, chance.between(0, 2));
      break;
    case Fault::device_kill:
      hit(Point::device_killed);
      if (chance.chance(60)) {
        device.disk.at_commit(chance.chance(50) ? AtCommit::kill_before : AtCommit::kill_after, chance.between(0, 3));
      } else {
        tell(device.name, [] { return std::string("its app is killed"); });
        stop(device, Duration::seconds(chance.between(1, 60)));
      }
      break;
    case Fault::reboot:
      if (!device.memory.waiting.empty()) hit(Point::rebooted_with_pending);
      tell(device.name, [] { return std::string("is switched off and on"); });
      stop(device, Duration::seconds(chance.between(20, 400)));
      device.host.reboot();
      break;
    case Fault::clock_jump: {
      const Duration change{chance.between(-Duration::minutes(2'880).us, Duration::minutes(2'880).us)};
      if (!device.memory.waiting.empty()) hit(Point::clock_jump_with_pending);
      tell(device.name, [&] { return "its clock is set by " + seconds_text(change); });
      device.host.set_by(change);
      break;
    }
    case Fault::clone: clone(device); break;
    case Fault::rollback: put_back(device); break;
    case Fault::device_damaged: damage(device); break;
    case Fault::absence: {
      const Duration away = Duration::minutes(chance.between(10, 40));
      hit(Point::long_absence);
      tell(device.name, [&] { return "is in a drawer for " + seconds_text(away); });
      stop(device, away);
      break;
    }
    default: break;
  }
}

void World::Impl::clone(Device& device) {
  const std::size_t clones = static_cast<std::size_t>(
      std::count_if(devices.begin(), devices.end(), [](const auto& each) { return each->clone; }));
  if (clones >= clone_limit) return;
  hit(Point::clone_made);
  Disk copy = device.disk.copy();
  Memory memory = device.memory;
  const std::string name = device.name + " (copy " + std::to_string(clones + 1) + ')';
  tell(device.name, [&] { return "its store is copied onto a second device: " + name; });
  const int number = static_cast<int>(devices.size());
  devices.push_back(std::make_unique<Device>(number, device.actor, name, time, seed));
  Device& second = *devices.back();
  second.clone = true;
  second.origin = device.origin;
  orders_by_copies.try_emplace(device.origin);
  second.disk = std::move(copy);
  second.memory = std::move(memory);
  second.made = device.made;
  start(second);
  at(second.random.around(Duration::seconds(20)), [this, &second] { live(second); });
}

/// First a copy of the store is made; the next time the device gets it back, and what came after is forgotten.
void World::Impl::put_back(Device& device) {
  if (!device.saved) {
    device.saved.emplace(Saved{device.disk.copy(), device.memory});
    return;
  }
  tell(device.name, [] { return std::string("its store is replaced by an older copy"); });
  hit(Point::rolled_back);
  stop(device, Duration::seconds(device.random.between(5, 30)));
  for (const CommandId& id : device.memory.waiting) {
    const std::vector<CommandId>& kept = device.saved->memory.waiting;
    Made* made = model.find(id);
    // Gone with the store, unless the older copy has it too; a copy of the device may still send it.
    if (made != nullptr && std::find(kept.begin(), kept.end(), id) == kept.end()) made->dropped = true;
  }
  device.disk = std::move(device.saved->disk);
  device.memory = std::move(device.saved->memory);
  device.memory.shown.clear();
  device.adoptable.clear();
  device.open.clear();
  device.saved.reset();
}

/// A page of the cache, or sometimes one that holds a waiting command: then that command may be lost, and the client says
/// how many are.
void World::Impl::damage(Device& device) {
  DamagedFile file;
  const bool of_the_outbox = !device.memory.waiting.empty() && device.random.chance(30);
  std::vector<std::string> texts{R"("couvert":"order/1")", R"("couvert":"venue/1")"};
  if (of_the_outbox) texts = {device.random.pick(device.memory.waiting).text()};
  if (!file.fill(device.disk)) return fail(0, "the machine gives no room for a store");
  if (!file.damage(texts)) return;
  tell(device.name, [&] {
    return std::string("a page of its file is damaged, ") + (of_the_outbox ? "with a waiting command" : "of the cache");
  });
  hit(Point::device_damaged);
  stop(device, Duration::seconds(device.random.between(1, 20)));
  salvage(device, file, of_the_outbox);
}

void World::Impl::salvage(Device& device, DamagedFile& file, bool of_the_outbox) {
  ClientOptions opening;
  opening.path = file.path();
  opening.host = &device.host;
  opening.actor = device.actor;
  opening.limits.asap_patience = options.patience;
  opening.limits.order_minor = options.order_minor;
  auto opened = Client::open(std::move(opening));
  if (!opened) return fail(30, device.name + " cannot open its damaged store: " + std::string(opened.error().name()));
  if (!opened->opened().salvaged) fail(30, device.name + " does not notice that its store is damaged");
  const std::int64_t lost = opened->opened().lost;
  std::set<CommandId> saved;
  for (const PendingCommand& each : opened->outbox()) saved.insert(each.id);
  std::vector<CommandId>& waiting = device.memory.waiting;
  std::int64_t missing = 0;
  std::erase_if(waiting, [&](const CommandId& id) {
    if (saved.contains(id)) return false;
    ++missing;
    device.memory.refused.erase(id);  // a refusal that was heard and could not be kept
    if (Made* made = model.find(id)) made->dropped = true;
    return true;
  });
  if (!waiting.empty()) hit(Point::outbox_salvaged);
  if (missing > 0) hit(Point::outbox_page_lost);
  if (missing > (of_the_outbox ? lost : 0))
    fail(30, device.name + " lost " + std::to_string(missing) + " commands with a damaged page, and says " +
                 std::to_string(lost));
  const Status closed = opened->close();
  auto left = file.read(device.disk);
  if (!closed || !left) return fail(30, device.name + " has no store after it was salvaged");
  device.disk = *std::move(left);
  device.memory.shown.clear();
  device.rebuilding = true;
}

void World::Impl::change_access() {
  if (!house) return;
  AccessChange change;
  if (!revoked_subjects.empty() && random.chance(60)) {
    change.subject = *revoked_subjects.begin();
    change.granted = true;
  } else {
    Device* device = any_device();
    if (device == nullptr || revoked_subjects.size() > 1) return;
    change.subject = device->actor.subject;
  }
  change.reason = "as the world has it";
  give_access(change);
}

void World::Impl::give_access(const AccessChange& change) {
  if (!house) return at(Duration::seconds(5), [this, change] { give_access(change); });
  const Status changed = house->set_access(change, ops);
  tell("ops", [&] {
    return std::string(change.granted ? "gives back the rights of " : "takes away the rights of ") + change.subject +
           (changed ? "" : ", in vain");
  });
  after_house();
  if (!changed) {
    // Nobody knows whether it holds: nothing is claimed of it until it does.
    revoked_subjects.erase(change.subject);
    ever_revoked.insert(change.subject);
    return at(Duration::seconds(5), [this, change] { give_access(change); });
  }
  if (change.granted) {
    revoked_subjects.erase(change.subject);
    hit(Point::granted_again);
  } else {
    revoked_subjects.insert(change.subject);
    ever_revoked.insert(change.subject);
    hit(Point::revoked);
  }
  for (auto& device : devices) {
    if (device->actor.subject == change.subject) device->revoked = !change.granted;
  }
}

}  // namespace sim
}  // namespace v0
}  // namespace couvert
