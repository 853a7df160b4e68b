-- Plays a user in Neovim: opens an item, reads what is found and what the rule says,
-- and takes a fix. What it saw is written as JSON. The test sets the paths:
local sagstjek, item, seen = vim.env.SAGSTJEK, vim.env.ITEM, vim.env.SEEN

local function write(result)
  vim.fn.writefile({ vim.json.encode(result) }, seen)
  vim.cmd(result.fault and 'cquit' or 'qall!')
end

local function until_true(what, check)
  if not vim.wait(20000, check, 10) then
    write { fault = 'waited in vain for ' .. what }
  end
end

-- What stands under every finding, in the bytes Neovim counts columns in.
local function findings()
  local out = {}
  for _, d in ipairs(vim.diagnostic.get(0)) do
    local line = vim.api.nvim_buf_get_lines(0, d.lnum, d.lnum + 1, false)[1]
    table.insert(out, {
      rule = d.code, severity = d.severity, message = d.message,
      line = d.lnum, column = d.col, marked = line:sub(d.col + 1, d.end_col),
    })
  end
  return out
end

local function finding_of(rule)
  for _, d in ipairs(vim.diagnostic.get(0)) do
    if d.code == rule then return d end
  end
end

local function run()
  vim.cmd('edit ' .. vim.fn.fnameescape(item))
  vim.bo.filetype = 'markdown'
  local client = vim.lsp.start_client {
    name = 'sagstjek',
    cmd = { sagstjek, 'lsp' },
    root_dir = vim.fn.fnamemodify(item, ':h'),
  }
  vim.lsp.buf_attach_client(0, client)
  local old = 'foraeldet-lov-eller-myndighed'
  until_true('the findings', function() return finding_of(old) end)
  local result = { before = findings(), encoding = vim.lsp.get_client_by_id(client).offset_encoding }

  local d = finding_of(old)
  vim.api.nvim_win_set_cursor(0, { d.lnum + 1, d.col })
  vim.lsp.buf.hover()
  until_true('the hover', function()
    for _, w in ipairs(vim.api.nvim_list_wins()) do
      if vim.api.nvim_win_get_config(w).relative ~= '' then
        result.hover = table.concat(vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(w), 0, -1, false), '\n')
      end
    end
    return result.hover
  end)

  vim.ui.select = function(choices, _, choose)
    result.actions = {}
    for _, c in ipairs(choices) do table.insert(result.actions, (c.action or c[2]).title) end
    choose(choices[1])
  end
  vim.lsp.buf.code_action()
  until_true('the fix', function() return result.actions and not finding_of(old) end)
  result.after = findings()
  result.text = table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n')

  vim.lsp.stop_client(client)
  until_true('the server to end', function() return vim.lsp.client_is_stopped(client) end)
  return result
end

local ok, result = xpcall(run, debug.traceback)
write(ok and result or { fault = result })
