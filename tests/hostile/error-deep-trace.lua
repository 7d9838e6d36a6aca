-- Ten calls; three lines of them are shown.
local function a() error("deep") end
local function b() a() return 1 end
local function c() b() return 1 end
local function d() c() return 1 end
local function e() d() return 1 end
local function f() e() return 1 end
local function g() f() return 1 end
g()
