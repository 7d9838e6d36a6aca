<?xml version="1.0" encoding="UTF-8"?>
<!-- Which cases this year's training shows: those the company chose; where it chose none, those usual for a pattern in use;
     where there are none of these either, the first two. All papers of the training ask here, so that they speak of the same cases. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:variable name="all-cases" select="/kitei/model/catalog/case"/>
  <xsl:variable name="cases-wanted" select="concat(' ', normalize-space($company/training/@cases), ' ')"/>
  <xsl:variable name="cases-chosen" select="$all-cases[contains($cases-wanted, concat(' ', @id, ' '))]"/>

  <xsl:variable name="usual-ids">
    <xsl:for-each select="$all-cases[@usual-for]">
      <xsl:variable name="for" select="concat(' ', normalize-space(@usual-for), ' ')"/>
      <xsl:if test="/kitei/model/catalog/pattern[@in-use = 'yes'][contains($for, concat(' ', @id, ' '))]">
        <xsl:value-of select="concat(' ', @id, ' ')"/>
      </xsl:if>
    </xsl:for-each>
  </xsl:variable>
  <xsl:variable name="cases-usual" select="$all-cases[contains($usual-ids, concat(' ', @id, ' '))]"/>

  <!-- The cases shown, in file order. The three never come together, so this is no union of two big sets. -->
  <xsl:variable name="cases-shown" select="$cases-chosen
      | $cases-usual[not($cases-chosen)]
      | $all-cases[not($cases-chosen or $cases-usual)][position() &lt;= 2]"/>
  <!-- The same as words: " id  id " -->
  <xsl:variable name="shown-ids"><xsl:for-each select="$cases-shown"><xsl:value-of select="concat(' ', @id, ' ')"/></xsl:for-each></xsl:variable>

</xsl:stylesheet>
