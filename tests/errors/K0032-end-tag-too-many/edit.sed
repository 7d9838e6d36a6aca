$a\
</company>
