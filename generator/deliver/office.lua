-- office.lua — for pandoc, from kitei-office.  What Marp reads as speaker notes, a comment at the end of a slide, becomes notes
-- of the slide; the link that leads past the head of a page is of no use on paper.

function RawBlock(block)
  if not block.format:match("^html") then
    return nil
  end
  local notes = block.text:match("^<!%-%-%s*\n(.-)%-%->%s*$")
  return notes and pandoc.Div(pandoc.read(notes, "gfm").blocks, pandoc.Attr("", { "notes" })) or {}
end

function Link(link)
  return link.classes:includes("skip") and {} or nil
end
