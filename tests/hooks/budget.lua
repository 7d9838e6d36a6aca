kitei.check("own-budget", { ja = "量が読めること", en = "budgets can be read" }, "warning", "document", function(tree, report)
  if tree.document == "cards" then
    report(tree, kitei.budget("slide-line", "ja") .. " " .. kitei.budget("slide-line", tree.lang) .. " " .. kitei.budget("poster-points", "en"))
  end
end)
