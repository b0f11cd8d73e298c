-- Starts `comity server` for documents, in Neovim 0.7 and later.

local M = {}

local FORMATS = { "yaml", "json", "toml" }

--- The clients of each folder, where Neovim does not keep them itself.
local clients = {}

--- The folder of the project: that of `comity.toml`, otherwise of the repository.
local function root(buffer)
  local folder = vim.fn.fnamemodify(vim.api.nvim_buf_get_name(buffer), ":p:h")
  local project = vim.fn.findfile("comity.toml", folder .. ";")
  if project ~= "" then
    return vim.fn.fnamemodify(project, ":p:h")
  end
  local repository = vim.fn.finddir(".git", folder .. ";")
  return repository ~= "" and vim.fn.fnamemodify(repository, ":p:h:h") or folder
end

--- Starts a server for the folder of a buffer, or uses the one that is there.
local function attach(buffer, config)
  if vim.lsp.start then
    return vim.lsp.start(config, { bufnr = buffer })
  end
  clients[config.root_dir] = clients[config.root_dir] or vim.lsp.start_client(config)
  vim.lsp.buf_attach_client(buffer, clients[config.root_dir])
end

--- @param options table|nil `cmd`, a list, and `settings`: see docs/editors.md.
function M.setup(options)
  options = options or {}
  vim.api.nvim_create_autocmd("FileType", {
    group = vim.api.nvim_create_augroup("comity", { clear = true }),
    pattern = FORMATS,
    callback = function(event)
      attach(event.buf, {
        name = "comity",
        cmd = options.cmd or { "comity", "server" },
        root_dir = root(event.buf),
        init_options = options.settings,
      })
    end,
  })
end

return M
