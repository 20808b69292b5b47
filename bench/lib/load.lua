-- wrk -t 2 -s load.lua URL -- REQUEST VALUES ORDER [RATE]: sends the request with the columns of a line of values for @1, @2;
-- ORDER random, or once: each line a single time, no line by two threads. With a RATE, requests leave at so many a
-- second however long answers take, as long as a connection is free for them.
local ffi = require("ffi")
ffi.cdef("typedef struct { long s; long us; } bench_time; int gettimeofday(bench_time *, void *);")
local threads = 0

function setup(thread)
    thread:set("number", threads)
    threads = threads + 1
end

function init(args)
    request_text = io.open(args[1]):read("*a")
    values = {}
    for line in io.lines(args[2]) do
        values[#values + 1] = line
    end
    order, rate = args[3], tonumber(args[4] or "0")
    math.randomseed(os.time() * 16 + number)
    at = number + 1 - 2
    wrk.method = "POST"
    wrk.headers["Content-Type"] = "application/json"
    local token = os.getenv("BENCH_TOKEN")
    if token and token ~= "" then
        wrk.headers["Authorization"] = "Bearer " .. token
    end
    if rate > 0 then
        delay = paced(2000 / rate)
    end
end

-- Milliseconds until this thread's next request is due; who comes too late catches up on a second at most.
function paced(interval)
    local clock = ffi.new("bench_time")
    local due = 0
    return function()
        ffi.C.gettimeofday(clock, nil)
        local now = tonumber(clock.s) * 1000 + tonumber(clock.us) / 1000
        due = due == 0 and now or math.max(due + interval, now - 1000)
        return math.max(0, math.floor(due - now))
    end
end

function request()
    if order == "once" then
        at = at + 2
    else
        at = math.random(#values)
    end
    local columns = {}
    for column in string.gmatch(values[at] or "", "[^\t]+") do
        columns[#columns + 1] = column
    end
    return wrk.format(nil, nil, nil, (string.gsub(request_text, "@(%d)", function(n) return columns[tonumber(n)] end)))
end

function done(summary, latency)
    local failed = summary.errors.status + summary.errors.timeout + summary.errors.read + summary.errors.connect
    io.write(string.format("RESULT %.1f %.2f %.2f %d %d %d %.2f\n", summary.requests / summary.duration * 1e6,
        latency:percentile(50) / 1000, latency:percentile(99) / 1000, summary.requests, failed, summary.errors.status,
        latency:percentile(95) / 1000))
end
