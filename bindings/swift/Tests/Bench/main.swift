// SPDX-License-Identifier: Apache-2.0
// Prices the baskets of a file in Swift, values in and values out: microseconds a quote, those of its two halves, and what the
// same costs with JSONEncoder and JSONDecoder. For tests/bench/bench_swift.py: Bench JOB
import Couvert
import Foundation

private struct Job: Decodable {
  let venue: Venue, menu: Menu, rules: PriceRules, requests: [PricingRequest], sum: Int64
}

/// Microseconds of the process's processor time a basket, over about so many seconds.
private func cost(seconds: Double, _ baskets: Int, _ work: () throws -> Void) rethrows -> Double {
  let begin = clock()
  var done = 0, used = 0.0
  repeat {
    try work()
    done += baskets
    used = Double(clock() - begin) / Double(CLOCKS_PER_SEC)
  } while used < seconds
  return used * 1e6 / Double(done)
}

private let job = try JSONDecoder().decode(Job.self, from: Data(contentsOf: URL(fileURLWithPath: CommandLine.arguments[1])))
private let book = try Book(venue: job.venue, menu: job.menu, rules: job.rules)
private let sum = try job.requests.reduce(0) { try $0 + book.quote($1).quote.totals.totalMinor }
guard sum == job.sum else { fatalError("the baskets cost \(sum)") }

private let count = job.requests.count
private func quoteAll() throws { for request in job.requests { _ = try book.quote(request) } }
_ = try cost(seconds: 0.3, count, quoteAll)
let quote = try cost(seconds: 1, count, quoteAll)
let total = try cost(seconds: 0.5, count) { for request in job.requests { _ = try book.total(request) } }

private let writer = JSONEncoder(), reader = JSONDecoder()
private let answer = try writer.encode(book.quote(job.requests[0]))
let encoder = try cost(seconds: 0.3, 1) { _ = try writer.encode(job.requests[0]) }
let decoder = try cost(seconds: 0.3, 1) { _ = try reader.decode(PricingAnswer.self, from: answer) }
print(String(format: #"{"quote":%.3f,"total":%.3f,"json_encoder":%.3f,"json_decoder":%.3f}"#, quote, total, encoder, decoder))
