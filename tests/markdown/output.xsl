<?xml version="1.0" encoding="UTF-8"?>
<!-- The text of an HTML page, or of a Markdown file as cmark-gfm read it (-t xml).
     Left out: the head, the link past the navigation, the second to tenth print of a card. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:output method="text" encoding="UTF-8"/>

  <xsl:template match="head | a[@class = 'skip'] | *[@aria-hidden = 'true']"/>

  <!-- The only HTML that Markdown may hold is a line break in a cell and, on a slide, a comment. -->
  <xsl:template match="*[local-name() = 'html_inline' or local-name() = 'html_block']">
    <xsl:variable name="inside" select="substring-before(substring-after(., '&lt;!--&#10;'), '&#10;-->')"/>
    <xsl:choose>
      <xsl:when test="normalize-space(.) = normalize-space(concat('&lt;!-- ', $inside, ' -->'))"><xsl:value-of select="$inside"/></xsl:when>
      <xsl:when test="contains('|&lt;br>|&lt;br/>|&lt;br />|', concat('|', normalize-space(.), '|'))"/>
      <xsl:otherwise>
        <xsl:text>HTML:</xsl:text>
        <xsl:value-of select="."/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
