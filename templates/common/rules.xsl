<?xml version="1.0" encoding="UTF-8"?>
<!-- Rules as other documents name them: the articles of a list of rules, the first rule of a list, what a rule asks to be recorded.
     A list may name rules that are gone: they are passed over. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:key name="rule" match="/kitei/model/chapters/chapter/topic/rule" use="@id"/>
  <!-- "device-ledger form-device-ledger", and the part of it where forms are merged -->
  <xsl:key name="ref-in-rule" match="/kitei/model/chapters/chapter/topic/rule/statement/ref" use="concat(../../@id, ' ', @to, ' ', @part)"/>
  <xsl:key name="ref-in-rule" match="/kitei/model/chapters/chapter/topic/rule/item/ref" use="concat(../../@id, ' ', @to, ' ', @part)"/>

  <!-- 対策基準第18条第4項、第22条第2項: the document stands before the first of its rules only; with form="short", before none of the standards. -->
  <xsl:template name="refs">
    <xsl:param name="ids"/>
    <xsl:param name="form"/>
    <xsl:param name="before"/>
    <xsl:variable name="id" select="substring-before(concat($ids, ' '), ' ')"/>
    <xsl:if test="$id">
      <xsl:variable name="tier" select="string(key('rule', $id)/@tier)"/>
      <xsl:if test="$tier">
        <xsl:if test="$before"><xsl:value-of select="key('label', 'list-separator')/@name"/></xsl:if>
        <ref to="{$id}">
          <xsl:if test="$tier = $before or ($form = 'short' and $tier != 'policy')">
            <xsl:attribute name="form">short</xsl:attribute>
          </xsl:if>
        </ref>
      </xsl:if>
      <xsl:call-template name="refs">
        <xsl:with-param name="ids" select="substring-after($ids, ' ')"/>
        <xsl:with-param name="form" select="$form"/>
        <xsl:with-param name="before">
          <xsl:choose>
            <xsl:when test="$tier"><xsl:value-of select="$tier"/></xsl:when>
            <xsl:otherwise><xsl:value-of select="$before"/></xsl:otherwise>
          </xsl:choose>
        </xsl:with-param>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <!-- rule="…" of a block that comes from a list of rules: the first of them. -->
  <xsl:template match="@rules" mode="rule">
    <xsl:attribute name="rule"><xsl:value-of select="substring-before(concat(normalize-space(), ' '), ' ')"/></xsl:attribute>
  </xsl:template>

  <!-- The articles of a list of rules, each once; titled: with their headings. -->
  <xsl:template name="articles">
    <xsl:param name="ids"/>
    <xsl:param name="titled"/>
    <xsl:param name="seen" select="' '"/>
    <xsl:variable name="rule" select="key('rule', substring-before(concat($ids, ' '), ' '))"/>
    <xsl:variable name="topic" select="string($rule/../@id)"/>
    <xsl:variable name="new" select="$topic != '' and not(contains($seen, concat(' ', $topic, ' ')))"/>
    <xsl:if test="$new">
      <xsl:if test="$seen != ' '"><xsl:value-of select="key('label', 'list-separator')/@name"/></xsl:if>
      <xsl:apply-templates select="$rule" mode="article">
        <xsl:with-param name="titled" select="$titled"/>
        <xsl:with-param name="later" select="$seen != ' '"/>
      </xsl:apply-templates>
    </xsl:if>
    <xsl:if test="contains($ids, ' ')">
      <xsl:call-template name="articles">
        <xsl:with-param name="ids" select="substring-after($ids, ' ')"/>
        <xsl:with-param name="titled" select="$titled"/>
        <xsl:with-param name="seen">
          <xsl:value-of select="$seen"/>
          <xsl:if test="$new"><xsl:value-of select="concat($topic, ' ')"/></xsl:if>
        </xsl:with-param>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <!-- 対策基準第18条 first, 第20条 later; titled, in a table: 端末の持ち運び（第18条). A line of the policy has no article. -->
  <xsl:template match="rule" mode="article">
    <xsl:param name="titled"/>
    <xsl:param name="later"/>
    <xsl:choose>
      <xsl:when test="@tier = 'policy'"><ref to="{@id}"/></xsl:when>
      <xsl:when test="$titled">
        <xsl:call-template name="put">
          <xsl:with-param name="label" select="'titled-article'"/>
          <xsl:with-param name="one" select="string(../@name)"/>
          <xsl:with-param name="two"><ref to="{../@id}" form="short"/></xsl:with-param>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise>
        <ref to="{../@id}">
          <xsl:if test="$later"><xsl:attribute name="form">short</xsl:attribute></xsl:if>
        </ref>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Forms named in a rule, each once. -->
  <xsl:template match="rule" mode="records">
    <xsl:for-each select="(statement | item)/ref[key('catalog', concat('record ', @to))]
                          [count(. | key('ref-in-rule', concat(ancestor::rule/@id, ' ', @to, ' ', @part))[1]) = 1]">
      <xsl:if test="position() &gt; 1"><xsl:value-of select="key('label', 'list-separator')/@name"/></xsl:if>
      <xsl:call-template name="form-ref">
        <xsl:with-param name="to" select="@to"/>
        <xsl:with-param name="part" select="@part"/>
      </xsl:call-template>
    </xsl:for-each>
  </xsl:template>

  <!-- A role nobody in the company holds is named only where there is no other. -->
  <!-- Names of roles, at the head of a cell or line: 情報セキュリティ責任者・所属長 -->
  <xsl:template match="@roles | @role" mode="names">
    <xsl:variable name="wanted" select="concat(' ', normalize-space(), ' ')"/>
    <xsl:variable name="roles" select="/kitei/model/catalog/role[contains($wanted, concat(' ', @id, ' '))]"/>
    <xsl:for-each select="$roles[@in-use = 'yes' or not($roles[@in-use = 'yes'])]">
      <xsl:choose>
        <xsl:when test="position() = 1">
          <xsl:call-template name="capital"><xsl:with-param name="words" select="@name"/></xsl:call-template>
        </xsl:when>
        <xsl:otherwise><xsl:value-of select="concat(key('label', 'name-separator')/@name, @name)"/></xsl:otherwise>
      </xsl:choose>
    </xsl:for-each>
  </xsl:template>

</xsl:stylesheet>
