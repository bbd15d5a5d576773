// SPDX-License-Identifier: Apache-2.0
// The dictionary of opening hours.
#include "hours/words.hpp"

#include <algorithm>
#include <iterator>

namespace couvert {
inline namespace v0 {
namespace detail {
namespace {

struct Entry {
  std::string_view text;   // lower case
  std::string_view exact;  // as the specification writes it; empty when it does not
  WordKind kind;
  std::int32_t value;
  bool foreign;
};

// Sorted by octets. Short forms that mean different days in two languages are left out, except where the specification
// or English has one of them, and those of German, which nobody uses for anything else.
constexpr Entry entries[] = {
    {"abril", "", WordKind::month, 4, true},
    {"agosto", "", WordKind::month, 8, true},
    {"am", "", WordKind::half_day, 0, false},
    {"an", "", WordKind::filler, 0, true},
    {"and", "", WordKind::conjunction, 0, false},
    {"aout", "", WordKind::month, 8, true},
    {"août", "", WordKind::month, 8, true},
    {"apr", "Apr", WordKind::month, 4, false},
    {"april", "", WordKind::month, 4, false},
    {"aprile", "", WordKind::month, 4, true},
    {"aug", "Aug", WordKind::month, 8, false},
    {"august", "", WordKind::month, 8, false},
    {"augustus", "", WordKind::month, 8, true},
    {"avril", "", WordKind::month, 4, true},
    {"bis", "", WordKind::until, 0, false},
    {"cerrado", "", WordKind::state, 0, true},
    {"chiuso", "", WordKind::state, 0, true},
    {"closed", "closed", WordKind::state, 0, false},
    {"csütörtök", "", WordKind::weekday, 4, true},
    {"cuma", "", WordKind::weekday, 5, true},
    {"cumartesi", "", WordKind::weekday, 6, true},
    {"czwartek", "", WordKind::weekday, 4, true},
    {"dawn", "dawn", WordKind::sun, 1, false},
    {"day", "day", WordKind::day, 0, false},
    {"day after", "", WordKind::day_before, 1, false},
    {"day before", "", WordKind::day_before, -1, false},
    {"daylight", "", WordKind::daylight, 0, false},
    {"days", "days", WordKind::day, 0, false},
    {"dec", "Dec", WordKind::month, 12, false},
    {"december", "", WordKind::month, 12, false},
    {"decembre", "", WordKind::month, 12, true},
    {"dez", "", WordKind::month, 12, false},
    {"dezember", "", WordKind::month, 12, true},
    {"dezembro", "", WordKind::month, 12, true},
    {"di", "", WordKind::weekday, 2, false},
    {"dicembre", "", WordKind::month, 12, true},
    {"diciembre", "", WordKind::month, 12, true},
    {"dienstag", "", WordKind::weekday, 2, true},
    {"dienstags", "", WordKind::weekday, 2, true},
    {"dim", "", WordKind::weekday, 7, false},
    {"dimanche", "", WordKind::weekday, 7, true},
    {"dinsdag", "", WordKind::weekday, 2, true},
    {"do", "", WordKind::weekday, 4, false},
    {"dom", "", WordKind::weekday, 7, false},
    {"domenica", "", WordKind::weekday, 7, true},
    {"domingo", "", WordKind::weekday, 7, true},
    {"donderdag", "", WordKind::weekday, 4, true},
    {"donnerstag", "", WordKind::weekday, 4, true},
    {"donnerstags", "", WordKind::weekday, 4, true},
    {"dusk", "dusk", WordKind::sun, 4, false},
    {"décembre", "", WordKind::month, 12, true},
    {"e", "", WordKind::conjunction, 0, false},
    {"easter", "easter", WordKind::easter, 0, false},
    {"enero", "", WordKind::month, 1, true},
    {"et", "", WordKind::conjunction, 0, false},
    {"feb", "Feb", WordKind::month, 2, false},
    {"febbraio", "", WordKind::month, 2, true},
    {"febrero", "", WordKind::month, 2, true},
    {"februar", "", WordKind::month, 2, true},
    {"februari", "", WordKind::month, 2, true},
    {"february", "", WordKind::month, 2, false},
    {"feiertag", "", WordKind::holiday, 0, true},
    {"feiertage", "", WordKind::holiday, 0, true},
    {"feiertagen", "", WordKind::holiday, 0, true},
    {"feiertags", "", WordKind::holiday, 0, true},
    {"ferme", "", WordKind::state, 0, true},
    {"fermé", "", WordKind::state, 0, true},
    {"fevereiro", "", WordKind::month, 2, true},
    {"fevrier", "", WordKind::month, 2, true},
    {"fr", "Fr", WordKind::weekday, 5, false},
    {"fredag", "", WordKind::weekday, 5, true},
    {"freitag", "", WordKind::weekday, 5, true},
    {"freitags", "", WordKind::weekday, 5, true},
    {"fri", "", WordKind::weekday, 5, false},
    {"friday", "", WordKind::weekday, 5, false},
    {"from", "", WordKind::filler, 0, true},
    {"février", "", WordKind::month, 2, true},
    {"gennaio", "", WordKind::month, 1, true},
    {"geschl", "", WordKind::state, 0, true},
    {"geschlossen", "", WordKind::state, 0, true},
    {"gesloten", "", WordKind::state, 0, true},
    {"gio", "", WordKind::weekday, 4, false},
    {"giovedi", "", WordKind::weekday, 4, true},
    {"giovedì", "", WordKind::weekday, 4, true},
    {"giugno", "", WordKind::month, 6, true},
    {"h", "", WordKind::clock, 0, false},
    {"holiday", "", WordKind::holiday, 0, false},
    {"holidays", "", WordKind::holiday, 0, false},
    {"hétfő", "", WordKind::weekday, 1, true},
    {"jan", "Jan", WordKind::month, 1, false},
    {"janeiro", "", WordKind::month, 1, true},
    {"januar", "", WordKind::month, 1, true},
    {"januari", "", WordKind::month, 1, true},
    {"january", "", WordKind::month, 1, false},
    {"janvier", "", WordKind::month, 1, true},
    {"jeu", "", WordKind::weekday, 4, false},
    {"jeudi", "", WordKind::weekday, 4, true},
    {"jour férié", "", WordKind::holiday, 0, true},
    {"jours fériés", "", WordKind::holiday, 0, true},
    {"jue", "", WordKind::weekday, 4, false},
    {"jueves", "", WordKind::weekday, 4, true},
    {"juillet", "", WordKind::month, 7, true},
    {"juin", "", WordKind::month, 6, true},
    {"jul", "Jul", WordKind::month, 7, false},
    {"julho", "", WordKind::month, 7, true},
    {"juli", "", WordKind::month, 7, true},
    {"julio", "", WordKind::month, 7, true},
    {"july", "", WordKind::month, 7, false},
    {"jun", "Jun", WordKind::month, 6, false},
    {"june", "", WordKind::month, 6, false},
    {"junho", "", WordKind::month, 6, true},
    {"juni", "", WordKind::month, 6, true},
    {"junio", "", WordKind::month, 6, true},
    {"kedd", "", WordKind::weekday, 2, true},
    {"keskiviikko", "", WordKind::weekday, 3, true},
    {"late", "", WordKind::late, 0, false},
    {"lauantai", "", WordKind::weekday, 6, true},
    {"luglio", "", WordKind::month, 7, true},
    {"lun", "", WordKind::weekday, 1, false},
    {"lundi", "", WordKind::weekday, 1, true},
    {"lunedi", "", WordKind::weekday, 1, true},
    {"lunedì", "", WordKind::weekday, 1, true},
    {"lunes", "", WordKind::weekday, 1, true},
    {"lördag", "", WordKind::weekday, 6, true},
    {"lørdag", "", WordKind::weekday, 6, true},
    {"ma", "", WordKind::weekday, 2, false},
    {"maanantai", "", WordKind::weekday, 1, true},
    {"maandag", "", WordKind::weekday, 1, true},
    {"maart", "", WordKind::month, 3, true},
    {"maggio", "", WordKind::month, 5, true},
    {"mai", "", WordKind::month, 5, false},
    {"maio", "", WordKind::month, 5, true},
    {"mandag", "", WordKind::weekday, 1, true},
    {"mar", "Mar", WordKind::month, 3, false},
    {"march", "", WordKind::month, 3, false},
    {"marco", "", WordKind::month, 3, true},
    {"mardi", "", WordKind::weekday, 2, true},
    {"mars", "", WordKind::month, 3, true},
    {"martedi", "", WordKind::weekday, 2, true},
    {"martedì", "", WordKind::weekday, 2, true},
    {"martes", "", WordKind::weekday, 2, true},
    {"marzo", "", WordKind::month, 3, true},
    {"março", "", WordKind::month, 3, true},
    {"may", "May", WordKind::month, 5, false},
    {"mayo", "", WordKind::month, 5, true},
    {"mei", "", WordKind::month, 5, true},
    {"mer", "", WordKind::weekday, 3, false},
    {"mercoledi", "", WordKind::weekday, 3, true},
    {"mercoledì", "", WordKind::weekday, 3, true},
    {"mercredi", "", WordKind::weekday, 3, true},
    {"mi", "", WordKind::weekday, 3, false},
    {"miercoles", "", WordKind::weekday, 3, true},
    {"mittwoch", "", WordKind::weekday, 3, true},
    {"mittwochs", "", WordKind::weekday, 3, true},
    {"mié", "", WordKind::weekday, 3, false},
    {"miércoles", "", WordKind::weekday, 3, true},
    {"mo", "Mo", WordKind::weekday, 1, false},
    {"mon", "", WordKind::weekday, 1, false},
    {"monday", "", WordKind::weekday, 1, false},
    {"montag", "", WordKind::weekday, 1, true},
    {"montags", "", WordKind::weekday, 1, true},
    {"mrz", "", WordKind::month, 3, true},
    {"mär", "", WordKind::month, 3, true},
    {"märz", "", WordKind::month, 3, true},
    {"måndag", "", WordKind::weekday, 1, true},
    {"neděle", "", WordKind::weekday, 7, true},
    {"niedziela", "", WordKind::weekday, 7, true},
    {"nov", "Nov", WordKind::month, 11, false},
    {"november", "", WordKind::month, 11, false},
    {"novembre", "", WordKind::month, 11, true},
    {"novembro", "", WordKind::month, 11, true},
    {"noviembre", "", WordKind::month, 11, true},
    {"nur", "", WordKind::filler, 0, true},
    {"o'clock", "", WordKind::clock, 0, false},
    {"oct", "Oct", WordKind::month, 10, false},
    {"october", "", WordKind::month, 10, false},
    {"octobre", "", WordKind::month, 10, true},
    {"octubre", "", WordKind::month, 10, true},
    {"off", "off", WordKind::state, 0, false},
    {"okt", "", WordKind::month, 10, false},
    {"oktober", "", WordKind::month, 10, true},
    {"one day after", "", WordKind::day_before, 1, false},
    {"one day before", "", WordKind::day_before, -1, false},
    {"only", "", WordKind::filler, 0, true},
    {"onsdag", "", WordKind::weekday, 3, true},
    {"open", "open", WordKind::state, 2, false},
    {"open end", "", WordKind::late, 0, false},
    {"openend", "", WordKind::late, 0, false},
    {"ottobre", "", WordKind::month, 10, true},
    {"outubro", "", WordKind::month, 10, true},
    {"pazar", "", WordKind::weekday, 7, true},
    {"pazartesi", "", WordKind::weekday, 1, true},
    {"perjantai", "", WordKind::weekday, 5, true},
    {"perşembe", "", WordKind::weekday, 4, true},
    {"ph", "PH", WordKind::holiday, 0, false},
    {"piątek", "", WordKind::weekday, 5, true},
    {"pm", "", WordKind::half_day, 12, false},
    {"pondělí", "", WordKind::weekday, 1, true},
    {"poniedziałek", "", WordKind::weekday, 1, true},
    {"public holiday", "", WordKind::holiday, 0, false},
    {"public holidays", "", WordKind::holiday, 0, false},
    {"pátek", "", WordKind::weekday, 5, true},
    {"péntek", "", WordKind::weekday, 5, true},
    {"qua", "", WordKind::weekday, 3, false},
    {"quarta", "", WordKind::weekday, 3, true},
    {"qui", "", WordKind::weekday, 4, false},
    {"quinta", "", WordKind::weekday, 4, true},
    {"sa", "Sa", WordKind::weekday, 6, false},
    {"sab", "", WordKind::weekday, 6, false},
    {"sabado", "", WordKind::weekday, 6, true},
    {"sabato", "", WordKind::weekday, 6, true},
    {"salı", "", WordKind::weekday, 2, true},
    {"sam", "", WordKind::weekday, 6, false},
    {"samedi", "", WordKind::weekday, 6, true},
    {"samstag", "", WordKind::weekday, 6, true},
    {"samstags", "", WordKind::weekday, 6, true},
    {"sat", "", WordKind::weekday, 6, false},
    {"saturday", "", WordKind::weekday, 6, false},
    {"school holiday", "", WordKind::holiday, 1, false},
    {"school holidays", "", WordKind::holiday, 1, false},
    {"schulferien", "", WordKind::holiday, 1, true},
    {"seg", "", WordKind::weekday, 1, false},
    {"segunda", "", WordKind::weekday, 1, true},
    {"segunda-feira", "", WordKind::weekday, 1, true},
    {"sep", "Sep", WordKind::month, 9, false},
    {"sept", "", WordKind::month, 9, false},
    {"september", "", WordKind::month, 9, false},
    {"septembre", "", WordKind::month, 9, true},
    {"septiembre", "", WordKind::month, 9, true},
    {"setembro", "", WordKind::month, 9, true},
    {"settembre", "", WordKind::month, 9, true},
    {"sex", "", WordKind::weekday, 5, false},
    {"sexta", "", WordKind::weekday, 5, true},
    {"sh", "SH", WordKind::holiday, 1, false},
    {"so", "", WordKind::weekday, 7, false},
    {"sobota", "", WordKind::weekday, 6, true},
    {"sonnabend", "", WordKind::weekday, 6, true},
    {"sonntag", "", WordKind::weekday, 7, true},
    {"sonntags", "", WordKind::weekday, 7, true},
    {"středa", "", WordKind::weekday, 3, true},
    {"su", "Su", WordKind::weekday, 7, false},
    {"sun", "", WordKind::weekday, 7, false},
    {"sunday", "", WordKind::weekday, 7, false},
    {"sunnuntai", "", WordKind::weekday, 7, true},
    {"sunrise", "sunrise", WordKind::sun, 2, false},
    {"sunset", "sunset", WordKind::sun, 3, false},
    {"szerda", "", WordKind::weekday, 3, true},
    {"szombat", "", WordKind::weekday, 6, true},
    {"sáb", "", WordKind::weekday, 6, false},
    {"sábado", "", WordKind::weekday, 6, true},
    {"söndag", "", WordKind::weekday, 7, true},
    {"søndag", "", WordKind::weekday, 7, true},
    {"ter", "", WordKind::weekday, 2, false},
    {"terca", "", WordKind::weekday, 2, true},
    {"terça", "", WordKind::weekday, 2, true},
    {"th", "Th", WordKind::weekday, 4, false},
    {"through", "", WordKind::until, 0, false},
    {"thru", "", WordKind::until, 0, false},
    {"thu", "", WordKind::weekday, 4, false},
    {"thur", "", WordKind::weekday, 4, false},
    {"thurs", "", WordKind::weekday, 4, true},
    {"thursday", "", WordKind::weekday, 4, false},
    {"tiistai", "", WordKind::weekday, 2, true},
    {"til", "", WordKind::until, 0, false},
    {"till", "", WordKind::until, 0, false},
    {"tirsdag", "", WordKind::weekday, 2, true},
    {"tisdag", "", WordKind::weekday, 2, true},
    {"to", "", WordKind::until, 0, false},
    {"torsdag", "", WordKind::weekday, 4, true},
    {"torstai", "", WordKind::weekday, 4, true},
    {"tu", "Tu", WordKind::weekday, 2, false},
    {"tue", "", WordKind::weekday, 2, false},
    {"tues", "", WordKind::weekday, 2, true},
    {"tuesday", "", WordKind::weekday, 2, false},
    {"uhr", "", WordKind::clock, 0, false},
    {"und", "", WordKind::conjunction, 0, false},
    {"unknown", "unknown", WordKind::state, 1, false},
    {"until", "", WordKind::until, 0, false},
    {"vacances scolaires", "", WordKind::holiday, 1, true},
    {"vasárnap", "", WordKind::weekday, 7, true},
    {"ven", "", WordKind::weekday, 5, false},
    {"vendredi", "", WordKind::weekday, 5, true},
    {"venerdi", "", WordKind::weekday, 5, true},
    {"venerdì", "", WordKind::weekday, 5, true},
    {"vie", "", WordKind::weekday, 5, false},
    {"viernes", "", WordKind::weekday, 5, true},
    {"von", "", WordKind::filler, 0, true},
    {"vrijdag", "", WordKind::weekday, 5, true},
    {"we", "We", WordKind::weekday, 3, false},
    {"wed", "", WordKind::weekday, 3, false},
    {"wednesday", "", WordKind::weekday, 3, false},
    {"week", "week", WordKind::week, 0, false},
    {"weekend", "", WordKind::weekend, 0, true},
    {"weekends", "", WordKind::weekend, 0, true},
    {"wo", "", WordKind::weekday, 3, false},
    {"woensdag", "", WordKind::weekday, 3, true},
    {"wtorek", "", WordKind::weekday, 2, true},
    {"za", "", WordKind::weekday, 6, false},
    {"zaterdag", "", WordKind::weekday, 6, true},
    {"zo", "", WordKind::weekday, 7, false},
    {"zondag", "", WordKind::weekday, 7, true},
    {"çarşamba", "", WordKind::weekday, 3, true},
    {"úterý", "", WordKind::weekday, 2, true},
    {"čtvrtek", "", WordKind::weekday, 4, true},
    {"środa", "", WordKind::weekday, 3, true},
    {"δευτέρα", "", WordKind::weekday, 1, true},
    {"κυριακή", "", WordKind::weekday, 7, true},
    {"πέμπτη", "", WordKind::weekday, 4, true},
    {"παρασκευή", "", WordKind::weekday, 5, true},
    {"σάββατο", "", WordKind::weekday, 6, true},
    {"τετάρτη", "", WordKind::weekday, 3, true},
    {"τρίτη", "", WordKind::weekday, 2, true},
    {"август", "", WordKind::month, 8, true},
    {"апрель", "", WordKind::month, 4, true},
    {"воскресенье", "", WordKind::weekday, 7, true},
    {"вс", "", WordKind::weekday, 7, false},
    {"вт", "", WordKind::weekday, 2, false},
    {"вторник", "", WordKind::weekday, 2, true},
    {"вівторок", "", WordKind::weekday, 2, true},
    {"декабрь", "", WordKind::month, 12, true},
    {"июль", "", WordKind::month, 7, true},
    {"июнь", "", WordKind::month, 6, true},
    {"май", "", WordKind::month, 5, true},
    {"март", "", WordKind::month, 3, true},
    {"неділя", "", WordKind::weekday, 7, true},
    {"ноябрь", "", WordKind::month, 11, true},
    {"октябрь", "", WordKind::month, 10, true},
    {"п'ятниця", "", WordKind::weekday, 5, true},
    {"пн", "", WordKind::weekday, 1, false},
    {"понедельник", "", WordKind::weekday, 1, true},
    {"понеділок", "", WordKind::weekday, 1, true},
    {"пт", "", WordKind::weekday, 5, false},
    {"пятница", "", WordKind::weekday, 5, true},
    {"сб", "", WordKind::weekday, 6, false},
    {"сентябрь", "", WordKind::month, 9, true},
    {"середа", "", WordKind::weekday, 3, true},
    {"ср", "", WordKind::weekday, 3, false},
    {"среда", "", WordKind::weekday, 3, true},
    {"суббота", "", WordKind::weekday, 6, true},
    {"субота", "", WordKind::weekday, 6, true},
    {"февраль", "", WordKind::month, 2, true},
    {"четвер", "", WordKind::weekday, 4, true},
    {"четверг", "", WordKind::weekday, 4, true},
    {"чт", "", WordKind::weekday, 4, false},
    {"январь", "", WordKind::month, 1, true},
};

static_assert(std::is_sorted(std::begin(entries), std::end(entries),
                             [](const Entry& a, const Entry& b) { return a.text < b.text; }));

char32_t take(std::string_view& text) noexcept {
  const auto first = static_cast<unsigned char>(text.front());
  const std::size_t size = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  char32_t c = size == 1 ? first : first & (0xffu >> (size + 1));
  for (std::size_t i = 1; i < size && i < text.size(); ++i) {
    c = (c << 6) | (static_cast<unsigned char>(text[i]) & 0x3fu);
  }
  text.remove_prefix(std::min(size, text.size()));
  return c;
}

char32_t lower(char32_t c) noexcept {
  if (c >= U'A' && c <= U'Z') return c + 32;
  if (c >= 0xc0 && c <= 0xde && c != 0xd7) return c + 32;      // À to Þ
  if (c >= 0x100 && c <= 0x177 && c != 0x130 && c != 0x138) {  // Latin with further accents
    const bool odd_is_upper = (c >= 0x139 && c <= 0x148);
    return ((c & 1) != 0) == odd_is_upper ? c + 1 : c;
  }
  if (c >= 0x391 && c <= 0x3a9) return c + 32;  // Greek
  if (c >= 0x410 && c <= 0x42f) return c + 32;  // Cyrillic
  if (c >= 0x400 && c <= 0x40f) return c + 80;
  return c;
}

void append(std::string& text, char32_t c) {
  const auto octet = [&](char32_t value) { text.push_back(static_cast<char>(value)); };
  if (c < 0x80) {
    octet(c);
  } else if (c < 0x800) {
    octet(0xc0 | (c >> 6));
    octet(0x80 | (c & 0x3f));
  } else if (c < 0x10000) {
    octet(0xe0 | (c >> 12));
    octet(0x80 | ((c >> 6) & 0x3f));
    octet(0x80 | (c & 0x3f));
  } else {
    octet(0xf0 | (c >> 18));
    octet(0x80 | ((c >> 12) & 0x3f));
    octet(0x80 | ((c >> 6) & 0x3f));
    octet(0x80 | (c & 0x3f));
  }
}

}  // namespace

std::string lower(std::string_view utf8) {
  std::string text;
  text.reserve(utf8.size());
  while (!utf8.empty()) append(text, lower(take(utf8)));
  return text;
}

Word find_word(std::string_view text, std::string_view written, std::string_view country) noexcept {
  if (text == "pn") {
    if (country == "pl") return {WordKind::weekday, 1, false, false};
    if (country == "lt") return {WordKind::weekday, 5, false, false};
    return {};
  }
  const auto found = std::lower_bound(std::begin(entries), std::end(entries), text,
                                      [](const Entry& entry, std::string_view word) { return entry.text < word; });
  if (found == std::end(entries) || found->text != text) return {};
  return {found->kind, found->value, found->exact == written, found->foreign};
}

}  // namespace detail
}  // namespace v0
}  // namespace couvert
