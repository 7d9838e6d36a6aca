---@meta
-- フックの名前の宣言です。編集の道具 (Lua Language Server) が読みます。使い方は lua/README.md の「編集の道具」。
-- Declarations of what hooks can name, for the Lua Language Server; how to use it: lua/README.md, "Tools for editing".

---@alias kitei.value string|number|boolean
---@alias kitei.list kitei.object[]

-- An element of the model or of a document.  Which of these attributes one has, its kind says; a name that it
-- cannot have is told at the line where it is read.
---@class kitei.object
---@field tag string
---@field at string? "company.xml:12"
---@field [integer] kitei.object?
---@operator len: integer
---@field about kitei.object?
---@field accent string?
---@field act string?
---@field action string?
---@field activity string?
---@field after string|kitei.object?
---@field aim kitei.object?
---@field anchor string?
---@field answer string?
---@field approved_by string?
---@field approver string|kitei.object?
---@field approver_role string?
---@field article string?
---@field ask kitei.object?
---@field asked_by string?
---@field assets kitei.object?
---@field audience string?
---@field base string?
---@field basis kitei.object?
---@field block string?
---@field blocks string?
---@field budgets kitei.object?
---@field by string?
---@field caption kitei.object?
---@field card kitei.object?
---@field case kitei.object?
---@field cases string?
---@field catalog kitei.object?
---@field category string?
---@field cause string|kitei.object?
---@field chapters kitei.object?
---@field checked string?
---@field checklist string?
---@field checklists string?
---@field class string?
---@field classes string?
---@field clauses string?
---@field client string?
---@field cloud string?
---@field code string?
---@field cols string?
---@field colspan string?
---@field columns kitei.object?
---@field company kitei.object?
---@field contacts kitei.object?
---@field date string?
---@field dates string?
---@field default string?
---@field derived string?
---@field description string?
---@field deviations kitei.object?
---@field devices string?
---@field differ string?
---@field doc string?
---@field document string?
---@field documents kitei.object?
---@field down string?
---@field draft string?
---@field edition string|kitei.object?
---@field edition_of string?
---@field effective string?
---@field en string|kitei.object?
---@field enacted string?
---@field every string?
---@field everyone string?
---@field excluded kitei.object?
---@field expect kitei.object?
---@field explain kitei.object?
---@field externals kitei.object?
---@field face string?
---@field fact string?
---@field file string?
---@field fill string?
---@field floor string?
---@field fold string?
---@field form string?
---@field format string?
---@field formats string?
---@field frequency kitei.object?
---@field gap_x string?
---@field gap_y string?
---@field geometries string?
---@field geometry string|kitei.object?
---@field group string?
---@field groups string|kitei.object?
---@field handling kitei.object?
---@field head string|kitei.object?
---@field height string?
---@field held_by string?
---@field hooks kitei.object?
---@field hours string?
---@field href string?
---@field id string?
---@field in_use string?
---@field incident string?
---@field incidents string?
---@field into string?
---@field item string?
---@field ja string|kitei.object?
---@field keep string?
---@field kind string?
---@field label string?
---@field labels kitei.object?
---@field lang string?
---@field languages string?
---@field layer string?
---@field layers string?
---@field layout string?
---@field left string?
---@field level string?
---@field limit kitei.object?
---@field lines string?
---@field logo string?
---@field mail string?
---@field main string?
---@field mark string?
---@field marks string?
---@field max string?
---@field min string?
---@field minute string?
---@field minutes string?
---@field model kitei.object?
---@field month string?
---@field name string?
---@field next kitei.object?
---@field normative string?
---@field notes kitei.object?
---@field number string?
---@field numbering kitei.object?
---@field objection kitei.object?
---@field of string?
---@field office_hours string?
---@field order string?
---@field other string?
---@field other_lang string?
---@field outside string?
---@field over string?
---@field owner string?
---@field p_mark string?
---@field page string?
---@field page_height string?
---@field page_width string?
---@field parameter string?
---@field part string?
---@field parts string?
---@field path string?
---@field pattern string?
---@field patterns string?
---@field people kitei.object?
---@field per string?
---@field person string?
---@field phases string?
---@field phone string|kitei.object?
---@field pictogram string?
---@field plan kitei.object?
---@field pledge kitei.object?
---@field plural string?
---@field point string?
---@field post kitei.object?
---@field printer_down string?
---@field printer_right string?
---@field profile kitei.object?
---@field query string?
---@field rank string?
---@field reading string?
---@field reason kitei.object?
---@field record string|kitei.object?
---@field records string?
---@field removed string?
---@field renewal string?
---@field review string?
---@field review_by string?
---@field revised string?
---@field right string?
---@field role string?
---@field roles string?
---@field rows string?
---@field rowspan string?
---@field rule string|kitei.object?
---@field rules string?
---@field say kitei.object?
---@field set kitei.object?
---@field set_by string?
---@field sheet string?
---@field short kitei.object?
---@field side string?
---@field sides string?
---@field situation kitei.object?
---@field size string?
---@field solid string?
---@field source_role string?
---@field staff string?
---@field start kitei.object?
---@field starts kitei.object?
---@field statement kitei.object?
---@field stem kitei.object?
---@field stores string?
---@field story kitei.object?
---@field stricter string?
---@field style string?
---@field stylesheet string?
---@field system string?
---@field systems kitei.object?
---@field tags string?
---@field taught string?
---@field tell kitei.object?
---@field threat kitei.object?
---@field tier string?
---@field times string?
---@field title string?
---@field to string|kitei.object?
---@field today string?
---@field top string?
---@field topic string?
---@field topics string?
---@field training kitei.object?
---@field type string?
---@field unit kitei.object?
---@field url string?
---@field usual_for string?
---@field value string?
---@field variant string?
---@field verified string?
---@field verify string?
---@field watermark string?
---@field when string?
---@field who kitei.object?
---@field why kitei.object?
---@field width string?
---@field word kitei.object?
---@field year string?
---@field year_starts string?
local object = {}

---@param tag string
---@return kitei.list
function object:children(tag) end

---@param tag string
---@param conditions? table<string, string|boolean>
---@return kitei.list
function object:find(tag, conditions) end

---@return kitei.object?
function object:parent() end

---@return string
function object:text() end

---@param attribute string
---@return string[]
function object:words(attribute) end

---@param attribute string
---@param word string
---@return boolean
function object:has(attribute, word) end

---@param tag string
---@param attributes? table<string, any>
---@param text? string
---@return kitei.object
function object:add(tag, attributes, text) end

---@param tag string
---@param attributes? table<string, any>
---@param text? string
---@return kitei.object
function object:add_before(tag, attributes, text) end

---@param tag string
---@param attributes? table<string, any>
---@param text? string
---@return kitei.object
function object:add_after(tag, attributes, text) end

---@param text string
function object:add_text(text) end

---@param text string
function object:set_text(text) end

function object:remove() end

---@return kitei.object
function object:copy() end

---@param word string
---@param tag "ruby"|"strong"|string
---@param attributes? table<string, kitei.value>
---@return integer
function object:wrap(word, tag, attributes) end

---@param id string
---@return kitei.object
function object:section(id) end

---@param text string
---@return kitei.object
function object:add_paragraph(text) end

---@param text string
---@return kitei.object
function object:add_line(text) end

---@param cells kitei.value[]
---@return kitei.object
function object:add_row(cells) end
---Adds a table: its heads, and a list of rows, each with as many cells.
---@param heads kitei.value[]
---@param rows kitei.value[][]
---@return kitei.object
function object:add_table(heads, rows) end

---@class kitei.both
---@field ja string
---@field en string

---@param id string
---@param rule table<string, kitei.value|kitei.both>
---@return kitei.object
function object:add_rule(id, rule) end

---@param id string
---@param row table<string, kitei.value>
---@return kitei.object
function object:add_document(id, row) end

-- What hooks and checks on "model" get.
---@class kitei.model: kitei.object
---@field profile kitei.object|kitei.list
---@field people kitei.object|kitei.list
---@field groups kitei.object|kitei.list
---@field contacts kitei.object|kitei.list
---@field systems kitei.object|kitei.list
---@field assets kitei.object|kitei.list
---@field externals kitei.object|kitei.list
---@field plan kitei.object|kitei.list
---@field training kitei.object|kitei.list
---@field documents kitei.object|kitei.list
---@field labels kitei.object|kitei.list
---@field roles kitei.list
---@field classes kitei.list
---@field patterns kitei.list
---@field devices kitei.list
---@field actions kitei.list
---@field incidents kitei.list
---@field activities kitei.list
---@field categories kitei.list
---@field parameters kitei.list
---@field records kitei.list
---@field schedules kitei.list
---@field reports kitei.list
---@field sources kitei.list
---@field terms kitei.list
---@field cases kitei.list
---@field phases kitei.list
---@field risks kitei.list
---@field slides kitei.list
---@field scenarios kitei.list
---@field links kitei.list
---@field cells kitei.list
---@field topics kitei.list
---@field rules kitei.list
---@field procedures kitei.list
---@field questions kitei.list
---@field posters kitei.list
---@field company kitei.object
---@field chapters kitei.object
---@field handling kitei.object
---@field deviations kitei.object
---@field excluded kitei.object
---@field today string
---@field client string

-- What hooks and checks on "document" get.
---@class kitei.document: kitei.object
---@field document string
---@field variant string?
---@field lang "ja"|"en"
---@field layout "document"|"form"|"card"|"index"|"slides"|"poster"
---@field title string
---@field watermark string?

---@class kitei
kitei = {}

---@overload fun(point: "model", description: string, run: fun(model: kitei.model))
---@overload fun(point: "document", description: string, run: fun(document: kitei.document))
---@overload fun(point: "finish", description: string, run: fun(outputs: kitei.object))
---@param point string
---@param description string
---@param run function
function kitei.on(point, description, run) end

---@param id string
---@param description kitei.both
---@param severity "error"|"warning"|"note"
---@param scope "model"|"document"
---@param run fun(object: kitei.model|kitei.document, report: fun(part: kitei.object, detail: string|kitei.both))
function kitei.check(id, description, severity, scope, run) end

---@param text string
function kitei.warn(text) end

---@param reason string
function kitei.fail(reason) end

---@param text string
---@return integer
function kitei.len(text) end

---@param text string
---@param from integer
---@param to? integer
---@return string
function kitei.sub(text, from, to) end

---@param text string
---@return integer
function kitei.width(text) end

---@param day string "2026-04-01"
---@param calendar "western"|"era"
---@param lang "ja"|"en"
---@return string
function kitei.date(day, calendar, lang) end

---@param id string
---@param lang "ja"|"en"
---@return integer
function kitei.budget(id, lang) end

---@param name string "parts/common.lua"
---@return any
function kitei.include(name) end
