-- 英語: 母語が英語でない人にも分かる、短い言葉で書く。
-- English for staff whose first language may be another: short words, one spelling.

local all = "all"
local rules = "policy rules steps ask pledge why short"

local function write(instead, ...)
  local rows = {}
  for _, word in ipairs({ ... }) do
    table.insert(rows, { word, write = instead, where = all })
  end
  return rows
end

local rows = {}
for _, group in ipairs({
  write("use", "utilise*", "utilize*", "make use of"),
  write("to", "in order to", "so as to be able to"),
  write("before", "prior to"),
  write("start", "commence*"),
  write("end", "terminate*"),
  write("about", "with regard to", "with respect to", "in respect of", "pertaining to"),
  write("if", "in the event that", "in the event of", "provided that"),
  write("for example", "e.g."),
  write("that is", "i.e."),
  write("or", "and/or"),
  write("including", "including but not limited to"),
  write("this", "hereinafter", "herein", "hereby", "thereof", "aforementioned"),
  write("they", "he or she", "he/she", "she or he", "his or her", "his/her"),
  write("cannot", "can not"),
  write("e-mail", "email*"),
  write("website", "web site*"),
  write("authorise", "authoriz*"),
  write("unauthorised", "unauthoriz*"),
  write("organise", "organiz*"),
  write("recognise", "recogniz*"),
  write("minimise", "minimiz*"),
  write("behaviour", "behavior*"),
}) do
  table.move(group, 1, #group, #rows + 1, rows)
end
for _, pair in ipairs({
  { "don't", "do not" }, { "doesn't", "does not" }, { "didn't", "did not" }, { "can't", "cannot" }, { "won't", "will not" },
  { "isn't", "is not" }, { "aren't", "are not" }, { "mustn't", "must not" },
}) do
  table.insert(rows, { pair[1], write = pair[2], where = rules })
end

return {
  id = "wording-english",
  ja = "英語が、短い言葉と一つのつづりで書かれていること",
  en = "English is written in short words and one spelling",
  words = { en = rows },
}
