<?xml version="1.0" encoding="UTF-8"?>
<!-- The text of a linked tree in reading order, a line for each piece that stays together. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:output method="text" encoding="UTF-8"/>
  <xsl:strip-space elements="*"/>
  <!-- How minutes are written: the label notes-minutes. -->
  <xsl:param name="minutes"/>

  <xsl:template name="piece">
    <xsl:param name="text"/>
    <xsl:value-of select="normalize-space($text)"/>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <!-- A numbered or named element first says its number, then its name. -->
  <xsl:template name="names">
    <xsl:for-each select="@label | @title | self::stamp/@name | @mark | @other">
      <xsl:sort select="(name() = 'label' or name() = 'mark') - (name() = 'other')" order="descending" data-type="number"/>
      <xsl:call-template name="piece"><xsl:with-param name="text" select="."/></xsl:call-template>
    </xsl:for-each>
  </xsl:template>

  <xsl:template match="*">
    <xsl:call-template name="names"/>
    <xsl:apply-templates select="*"/>
  </xsl:template>

  <xsl:template match="option | point">
    <xsl:call-template name="piece"><xsl:with-param name="text" select="concat(@label, ' ', .)"/></xsl:call-template>
  </xsl:template>

  <xsl:template match="fact | item | principle | term">
    <xsl:call-template name="names"/>
    <xsl:call-template name="piece"><xsl:with-param name="text" select="."/></xsl:call-template>
  </xsl:template>

  <xsl:template match="p | li | cell | caption | ask | basis | line | phone | hint | who | limit | do | record | stem | explain">
    <xsl:call-template name="piece"><xsl:with-param name="text" select="."/></xsl:call-template>
  </xsl:template>

  <xsl:template match="notes">
    <xsl:if test="@minutes">
      <xsl:call-template name="piece">
        <xsl:with-param name="text" select="concat(substring-before($minutes, '%1'), @minutes, substring-after($minutes, '%1'))"/>
      </xsl:call-template>
    </xsl:if>
    <xsl:apply-templates select="*"/>
  </xsl:template>
</xsl:stylesheet>
