<?xml version="1.0" encoding="UTF-8"?>
<!-- The text of a linked tree in reading order, a line for each piece that stays together. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:output method="text" encoding="UTF-8"/>
  <xsl:strip-space elements="*"/>

  <xsl:template name="piece">
    <xsl:param name="text"/>
    <xsl:value-of select="normalize-space($text)"/>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <!-- A numbered or named element first says its number, then its name. -->
  <xsl:template match="*">
    <xsl:for-each select="@label | @title | self::stamp/@name">
      <xsl:sort select="number(name() = 'label') * -1" data-type="number"/>
      <xsl:call-template name="piece"><xsl:with-param name="text" select="."/></xsl:call-template>
    </xsl:for-each>
    <xsl:apply-templates select="*"/>
  </xsl:template>

  <xsl:template match="fact | item">
    <xsl:call-template name="piece"><xsl:with-param name="text" select="@label"/></xsl:call-template>
    <xsl:call-template name="piece"><xsl:with-param name="text" select="."/></xsl:call-template>
  </xsl:template>

  <xsl:template match="p | li | cell | caption | ask | basis | line | phone | hint">
    <xsl:call-template name="piece"><xsl:with-param name="text" select="."/></xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
