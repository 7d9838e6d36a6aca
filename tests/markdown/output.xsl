<?xml version="1.0" encoding="UTF-8"?>
<!-- The text of an HTML page, or of a Markdown file as cmark-gfm read it (-t xml).
     Left out: the head, the link past the navigation, the second to tenth print of a card. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:output method="text" encoding="UTF-8"/>

  <xsl:template match="head | a[@class = 'skip'] | *[@aria-hidden = 'true']"/>

  <!-- The only HTML that Markdown may hold is a line break in a cell. -->
  <xsl:template match="*[local-name() = 'html_inline' or local-name() = 'html_block']">
    <xsl:if test="not(contains('|&lt;br>|&lt;br/>|&lt;br />|', concat('|', normalize-space(.), '|')))">
      <xsl:text>HTML:</xsl:text>
      <xsl:value-of select="."/>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
