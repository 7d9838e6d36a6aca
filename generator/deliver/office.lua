-- office.lua — for pandoc, from kitei-office.  What Marp reads as speaker notes, a comment at the end of a slide, becomes notes
-- of the slide; the link that leads past the head of a page is of no use on paper, and one to another page would lead nowhere.

function RawBlock(block)
  if not block.format:match("^html") then
    return nil
  end
  local notes = block.text:match("^<!%-%-%s*\n(.-)%-%->%s*$")
  return notes and pandoc.Div(pandoc.read(notes, "gfm").blocks, pandoc.Attr("", { "notes" })) or {}
end

-- Word shows a drawing only beside a picture of it, which takes a program more; a logo in PNG or JPEG stays.
function Image(image)
  return image.src:match("^data:image/svg") and {} or nil
end

function Link(link)
  if link.classes:includes("skip") then
    return {}
  end
  local file = link.target:match("^([^#:]+)")
  return file and (file:match("%.html$") or file:match("%.md$")) and link.content or nil
end
