/**
 * The Lua scripts of `redisStore`, sent whole each time (EVAL), so a flushed script cache changes nothing. Every one can be sent
 * again without harm when its answer was lost. They need Redis 5 or later (or Valkey), and of an ACL `+eval +get +set +del +pexpire +pttl +time`.
 */

/** KEYS: lock. ARGV: owner, lease in ms. 1 when the owner has it. What has no end is no lock of ours, and would be waited for for ever. */
export const takeLock = `
if redis.call('PTTL', KEYS[1]) == -1 then redis.call('DEL', KEYS[1]) end
if redis.call('SET', KEYS[1], ARGV[1], 'NX', 'PX', ARGV[2]) then return 1 end
return redis.pcall('GET', KEYS[1]) == ARGV[1] and 1 or 0`;

/** KEYS: lock. ARGV: owner, lease in ms. 0 when it is not the owner's any more. */
export const renewLock = `
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
return redis.call('PEXPIRE', KEYS[1], ARGV[2])`;

/** KEYS: lock. ARGV: owner. */
export const freeLock = `
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
return redis.call('DEL', KEYS[1])`;

/** KEYS: entry. Gives Redis's time (seconds, microseconds), and the entry's text; '' for one of another type. */
export const readEntry = `
local time, found = redis.call('TIME'), redis.pcall('GET', KEYS[1])
if type(found) == 'table' then found = '' end
return { time[1], time[2], found }`;

/**
 * KEYS: entry. ARGV: its new text, its generation, Redis's time of its end in ms ('' for none), SHA-1 of the text that counts as absent.
 * 1 when the text is there afterwards. The expiry is what is left by Redis's clock at this moment, however late the command comes.
 */
export const writeEntry = `
local left = nil
if ARGV[3] ~= '' then
  local time = redis.call('TIME')
  left = math.floor(tonumber(ARGV[3]) - time[1] * 1000 - time[2] / 1000)
  if left < 1 then return 0 end
end
local found = redis.pcall('GET', KEYS[1])
if type(found) == 'string' and found ~= ARGV[1] and redis.sha1hex(found) ~= ARGV[4] then
  local ok, entry = pcall(cjson.decode, found)
  local generation = ok and type(entry) == 'table' and entry.v == 1 and tonumber(entry.generation) or 0
  if generation >= tonumber(ARGV[2]) then return 0 end
end
if left then redis.call('SET', KEYS[1], ARGV[1], 'PX', left) else redis.call('SET', KEYS[1], ARGV[1]) end
return 1`;
