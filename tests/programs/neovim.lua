-- Plays an author in Neovim: opens a draft, reads the marks, takes fixes. Writes what it saw as JSON.
local draft, report = vim.env.STET_DRAFT, vim.env.STET_REPORT
local seen = {}

local function wait(what, condition)
  assert(vim.wait(60000, condition, 20), 'waited in vain for ' .. what)
end

-- What the user picks from the menu of actions: the first whose title fits, or nothing.
local wanted, offered
vim.ui.select = function(items, options, choose)
  offered = vim.tbl_map(options.format_item, items)
  for index, title in ipairs(offered) do
    if title:find(wanted, 1, true) then return choose(items[index], index) end
  end
  choose(nil)
end

local function text()
  return table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, true), '\n')
end

local function marks()
  return vim.tbl_map(function(mark)
    return {mark.lnum, mark.col, mark.severity, mark.code, mark.source, mark.message}
  end, vim.diagnostic.get(0))
end

-- Take an action where the text stands, and wait until the text has changed and was checked again.
local function act(place, title, context)
  local before = text()
  assert(vim.fn.search('\\V' .. place, 'w') > 0, 'there is no ' .. place)
  wanted, offered = title, nil
  vim.lsp.buf.code_action(context)
  wait('the menu for ' .. title, function() return offered ~= nil end)
  wait(title, function() return text() ~= before end)
  return offered
end

local function run()
  dofile(vim.env.STET_INIT)
  vim.cmd('edit ' .. vim.fn.fnameescape(draft))
  wait('marks', function() return #vim.diagnostic.get(0) > 0 end)
  seen.marks = marks()

  seen.menu = act(',particularly', 'Replace with')
  seen.fixed = text()
  wait('fewer marks', function() return #vim.diagnostic.get(0) == #seen.marks - 1 end)

  wanted, offered = 'Explain', nil
  vim.fn.search('\\Vgermany', 'w')
  vim.lsp.buf.code_action()
  wait('the page of the rule', function()
    return #vim.tbl_filter(function(line) return line:find('capitalization/proper-noun', 1, true) end,
      vim.split(vim.fn.execute('messages'), '\n')) > 0
  end)

  act('germany', 'Fix all that is certain', {only = {'source.fixAll.stet'}, diagnostics = {}})
  seen.all = text()
  wait('queries alone', function()
    return #vim.diagnostic.get(0) > 0 and #vim.diagnostic.get(0, {severity = vim.diagnostic.severity.ERROR}) == 0
  end)
  seen.left = marks()
  vim.lsp.stop_client(vim.lsp.get_active_clients())
  wait('the end', function() return vim.tbl_isempty(vim.lsp.get_active_clients()) end)
end

local ok, problem = xpcall(run, debug.traceback)
if not ok then seen.problem = problem end
local file = assert(io.open(report, 'w'))
file:write(vim.json.encode(seen))
file:close()
