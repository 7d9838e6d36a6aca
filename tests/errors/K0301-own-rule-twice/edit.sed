s|<add .*|&<rule id="own-counter" tier="standard"><statement><ja>台は店の物を使う。</ja><en>Counters belong to the shop.</en></statement></rule></add>&|
