-- SPDX-License-Identifier: Apache-2.0
-- wrk: places orders, each with an id of its own. Reads path, token and body template from the environment.
local template = assert(io.open(os.getenv("BENCH_BODY"))):read("*a")
local path = os.getenv("BENCH_PATH")
local token = os.getenv("BENCH_TOKEN")
local threads = 0

function setup(thread)
  threads = threads + 1
  thread:set("number", threads)
end

function init()
  local seed = io.open("/dev/urandom", "rb"):read(4)
  run = 0
  for i = 1, 4 do run = run * 256 + seed:byte(i) end
  count = 0
  headers = { ["Content-Type"] = "application/json" }
  if token and token ~= "" then headers["Authorization"] = "Bearer " .. token end
end

-- Unique over requests, threads and runs; the form is that of a UUID.
function request()
  count = count + 1
  local id = string.format("%08x-%04x-7000-8000-%012x", run, number, count)
  local other = string.format("%08x-%04x-7000-9000-%012x", run, number, count)
  local body = template:gsub("@COMMAND@", id):gsub("@ORDER@", other)
  return wrk.format("POST", path, headers, body)
end

local refused = 0
function response(status)
  if status ~= 201 then refused = refused + 1 end
end

function done(summary, latency)
  io.write(string.format("BENCH requests=%d duration_us=%d errors=%d p50_us=%d p99_us=%d\n", summary.requests,
    summary.duration, summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.write +
    summary.errors.timeout, latency:percentile(50), latency:percentile(99)))
end
