-- Neovim at the desk: reads a draft with its own language client, and tells as JSON what a writer would see.
local draft, outcome = vim.env.SAYSWHO_DRAFT, vim.env.SAYSWHO_OUTCOME
local seen = {}

vim.cmd("edit " .. vim.fn.fnameescape(draft))
local buffer = vim.api.nvim_get_current_buf()
local text = function() return table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, false), "\n") end
local client = vim.lsp.start_client({
  name = "sayswho",
  cmd = { vim.env.SAYSWHO_NODE, vim.env.SAYSWHO_CLI, "lsp", "--stdio" },
  root_dir = vim.fn.fnamemodify(draft, ":h"),
})
vim.lsp.buf_attach_client(buffer, client)

local marks = function() return vim.diagnostic.get(buffer) end
assert(vim.wait(20000, function() return #marks() > 0 end, 50), "no marks came")
seen.marks = vim.tbl_map(function(mark)
  return { line = mark.lnum, from = mark.col, to = mark.end_col, rule = mark.code, message = mark.message, severity = mark.severity }
end, marks())

local server = vim.lsp.get_client_by_id(client)
local ask = function(method, line, character, more)
  -- Where a byte of the line stands in UTF-16 units, which the server counts in.
  local words = vim.api.nvim_buf_get_lines(buffer, line, line + 1, false)[1]
  local _, units = vim.str_utfindex(words, character)
  local position = { line = line, character = units }
  local params = vim.tbl_extend("force", {
    textDocument = { uri = vim.uri_from_bufnr(buffer) },
    position = position,
    range = { start = position, ["end"] = position },
  }, more or {})
  local answer = assert(server.request_sync(method, params, 10000, buffer))
  assert(not answer.err, vim.inspect(answer.err))
  return answer.result
end

local wrong = vim.tbl_filter(function(mark) return mark.code == "title-mismatch" end, marks())[1]
assert(wrong, "the wrong title is not marked")
seen.hover = ask("textDocument/hover", wrong.lnum, wrong.col + 2).contents.value

local actions = ask("textDocument/codeAction", wrong.lnum, wrong.col + 2, { context = { diagnostics = {} } })
seen.actions = vim.tbl_map(function(action) return action.title end, actions)
local repair = vim.tbl_filter(function(action) return action.title:find("Vladimir Putin", 1, true) end, actions)[1]
-- The edit is made when the action is chosen, as Neovim's own menu asks for it then.
if not repair.edit then
  local chosen = assert(server.request_sync("codeAction/resolve", repair, 10000, buffer))
  assert(not chosen.err, vim.inspect(chosen.err))
  repair = chosen.result
end
vim.lsp.util.apply_workspace_edit(repair.edit, server.offset_encoding)
seen.repaired = text()
assert(vim.wait(10000, function()
  return #vim.tbl_filter(function(mark) return mark.code == "title-mismatch" end, marks()) == 0
end, 50), "the mark stayed after the repair")

local lines = vim.api.nvim_buf_get_lines(buffer, 0, -1, false)
for number, line in ipairs(lines) do
  local at = line:find("Mora left", 1, true)
  if at then
    local edit = ask("textDocument/rename", number - 1, at - 1, { newName = "Morra" })
    vim.lsp.util.apply_workspace_edit(edit, server.offset_encoding)
    break
  end
end
seen.renamed = text()

local file = assert(io.open(outcome, "w"))
file:write(vim.fn.json_encode(seen))
file:close()
vim.cmd("qall!")
