-- Run by `.ci/editors`, on a document with a misspelt kind: the finding is shown where it is, and
-- the kind is completed.

local function fail(why)
  io.stderr:write("neovim: " .. why .. "\n")
  vim.cmd("cquit 1")
end

local function check()
  if not vim.wait(60000, function() return #vim.diagnostic.get(0) > 0 end, 50) then
    return fail("no diagnostic arrived")
  end
  local found = vim.diagnostic.get(0)[1]
  if found.lnum ~= 2 or found.col ~= 10 or found.end_col ~= 18 then
    return fail("the diagnostic is at another place: " .. vim.inspect(found))
  end
  local params = {
    textDocument = vim.lsp.util.make_text_document_params(),
    position = { line = 2, character = 10 },
  }
  local answers = vim.lsp.buf_request_sync(0, "textDocument/completion", params, 60000) or {}
  local _, answer = next(answers)
  local items = answer and answer.result and answer.result.items or {}
  if #items < 2 then
    return fail("nothing is completed: " .. vim.inspect(answers))
  end
  io.stdout:write(string.format("neovim: %s; %d kinds\n", found.message, #items))
  vim.cmd("quitall!")
end

local ok, why = pcall(check)
if not ok then
  fail(tostring(why))
end
