<?xml version="1.0" encoding="UTF-8"?>
<!-- mark.xsl — a file of the base with a word put into every text that is not for one client.
     What is not for it is worked out here a second time, from the client's facts alone: patterns and devices of its only group,
     values of its settings, rules it drops. Parameters: word, patterns, devices, dropped (lists), settings (a file:
     <settings><set id= value=/></settings>), chapters (a file with all chapters in one element). -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:param name="word"/>
  <xsl:param name="patterns"/>
  <xsl:param name="devices"/>
  <xsl:param name="dropped"/>
  <xsl:param name="settings"/>
  <xsl:param name="chapters"/>

  <xsl:variable name="set" select="document($settings)/settings/set"/>
  <!-- The rules that are not for the client: " a b c " -->
  <xsl:variable name="gone">
    <xsl:text> </xsl:text>
    <xsl:for-each select="document($chapters)//rule">
      <xsl:variable name="own"><xsl:apply-templates select="." mode="own"/></xsl:variable>
      <xsl:if test="$own != ''"><xsl:value-of select="concat(@id, ' ')"/></xsl:if>
    </xsl:for-each>
  </xsl:variable>

  <!-- ===== Is the element itself not for the client? Any text means yes. ===== -->

  <xsl:template match="*" mode="own">
    <xsl:if test="self::rule and contains(concat(' ', $dropped, ' '), concat(' ', @id, ' '))">dropped</xsl:if>
    <xsl:if test="@patterns and not(contains(concat(' ', @patterns, ' '), concat(' ', $patterns, ' ')))">patterns</xsl:if>
    <xsl:if test="@devices and not(contains(concat(' ', @devices, ' '), concat(' ', $devices, ' ')))">devices</xsl:if>
    <xsl:call-template name="conditions"><xsl:with-param name="left" select="normalize-space(@when)"/></xsl:call-template>
  </xsl:template>

  <xsl:template name="conditions">
    <xsl:param name="left"/>
    <xsl:if test="$left != ''">
      <xsl:variable name="one" select="substring-before(concat($left, ' '), ' ')"/>
      <xsl:variable name="id" select="translate(substring-before($one, '='), '!', '')"/>
      <xsl:variable name="same" select="$set[@id = $id]/@value = substring-after($one, '=')"/>
      <xsl:if test="$same = contains($one, '!=')">when</xsl:if>
      <xsl:call-template name="conditions"><xsl:with-param name="left" select="substring-after($left, ' ')"/></xsl:call-template>
    </xsl:if>
  </xsl:template>

  <!-- ===== What goes with the rules it stands on ===== -->

  <xsl:template match="*" mode="with"/>

  <xsl:template match="question | point | slide | line" mode="with">
    <xsl:call-template name="lost"><xsl:with-param name="left" select="normalize-space(@rules)"/></xsl:call-template>
  </xsl:template>

  <xsl:template match="procedure | case | scenario" mode="with">
    <xsl:variable name="lost"><xsl:call-template name="lost"><xsl:with-param name="left" select="normalize-space(@rules)"/></xsl:call-template></xsl:variable>
    <xsl:if test="string-length(translate($lost, 'lost', '')) = 0 and string-length($lost) div 4 = string-length(translate(normalize-space(@rules), translate(normalize-space(@rules), ' ', ''), '')) + 1">all</xsl:if>
  </xsl:template>

  <xsl:template match="topic" mode="with">
    <xsl:if test="rule and not(rule[not(contains($gone, concat(' ', @id, ' ')))])">empty</xsl:if>
  </xsl:template>

  <!-- One word "lost" for each rule of a list that is gone. -->
  <xsl:template name="lost">
    <xsl:param name="left"/>
    <xsl:if test="$left != ''">
      <xsl:if test="contains($gone, concat(' ', substring-before(concat($left, ' '), ' '), ' '))">lost</xsl:if>
      <xsl:call-template name="lost"><xsl:with-param name="left" select="substring-after($left, ' ')"/></xsl:call-template>
    </xsl:if>
  </xsl:template>

  <!-- ===== The copy ===== -->

  <xsl:template match="@* | node()">
    <xsl:param name="marked" select="''"/>
    <xsl:copy>
      <xsl:apply-templates select="@* | node()"><xsl:with-param name="marked" select="$marked"/></xsl:apply-templates>
    </xsl:copy>
  </xsl:template>

  <xsl:template match="*">
    <xsl:param name="marked" select="''"/>
    <xsl:variable name="here">
      <xsl:value-of select="$marked"/>
      <xsl:apply-templates select="." mode="own"/>
      <xsl:apply-templates select="." mode="with"/>
    </xsl:variable>
    <xsl:copy>
      <xsl:apply-templates select="@*"><xsl:with-param name="marked" select="string($here)"/></xsl:apply-templates>
      <xsl:if test="$here != '' and (self::ja or self::en)"><xsl:value-of select="$word"/></xsl:if>
      <xsl:apply-templates select="node()"><xsl:with-param name="marked" select="string($here)"/></xsl:apply-templates>
    </xsl:copy>
  </xsl:template>

  <xsl:template match="@ja | @en">
    <xsl:param name="marked" select="''"/>
    <xsl:attribute name="{name()}">
      <xsl:if test="$marked != ''"><xsl:value-of select="$word"/></xsl:if>
      <xsl:value-of select="."/>
    </xsl:attribute>
  </xsl:template>

</xsl:stylesheet>
