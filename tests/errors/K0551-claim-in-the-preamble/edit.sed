s|<set parameter="screen-lock" value="5"/>|&<set parameter="preamble" ja="ISO/IEC 27001に準拠して商品を売っている" en="sells goods and is ISO-certified"/>|
