<?xml version="1.0" encoding="UTF-8"?>
<!-- Audit: checklist from the rules in force, then the forms whose blank is this document (plan, report, corrective action).
     For somebody who does not do the work audited. The two columns of findings are empty, always. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:import href="common/blocks.xsl"/>
  <xsl:import href="common/rules.xsl"/>
  <xsl:import href="common/year.xsl"/>
  <xsl:import href="common/forms.xsl"/>

  <xsl:variable name="looks" select="/kitei/labels/label[starts-with(@id, 'audit-side-')]"/>
  <xsl:variable name="plan" select="key('blank-of', $document)[@id = 'form-audit-plan']"/>

  <xsl:template match="kitei">
    <tree document="{$document}" title="{$row/@name}" layout="document" lang="{$lang}">
      <xsl:call-template name="control"/>
      <p class="lead"><xsl:value-of select="key('label', 'audit-lead')/@name"/></p>
      <section id="{$document}-list" title="{key('label', 'audit-list')/@name}">
        <p><xsl:value-of select="key('label', 'audit-how')/@name"/></p>
        <xsl:if test="model/chapters/chapter/topic/rule[@tier = 'standard'][contains(concat(' ', @roles, ' '), ' auditor ')]">
          <p>
            <xsl:call-template name="put">
              <xsl:with-param name="label" select="'audit-own'"/>
              <xsl:with-param name="one" select="string(key('catalog', 'role auditor')/@name)"/>
              <xsl:with-param name="two" select="string(key('catalog', 'role executive')/@name)"/>
            </xsl:call-template>
          </p>
        </xsl:if>
        <xsl:apply-templates select="$company/people/person[contains(normalize-space(@roles), ' ')]" mode="several"/>
        <blanks>
          <blank label="{key('label', 'audit-day')/@name}" size="short"/>
          <blank label="{key('label', 'audit-by')/@name}" size="short"/>
          <blank label="{key('label', 'audit-by-other')/@name}" size="line"/>
          <blank label="{key('label', 'audit-answered')/@name}" size="line"/>
        </blanks>
        <xsl:apply-templates select="model/chapters/chapter"/>
      </section>
      <xsl:choose>
        <xsl:when test="$plan"><xsl:apply-templates select="$plan" mode="form"/></xsl:when>
        <xsl:otherwise><xsl:call-template name="plan"/></xsl:otherwise>
      </xsl:choose>
      <xsl:apply-templates select="key('blank-of', $document)[@id != 'form-audit-plan']" mode="form">
        <xsl:sort select="@number" data-type="number"/>
      </xsl:apply-templates>
      <xsl:call-template name="prevails"/>
    </tree>
  </xsl:template>

  <!-- Who holds several posts may approve their own requests: that is said, and audited. -->
  <xsl:template match="person" mode="several">
    <xsl:variable name="held" select="concat(' ', normalize-space(@roles), ' ')"/>
    <xsl:variable name="posts" select="/kitei/model/catalog/role[@id != 'worker'][@id != 'all-personnel'][contains($held, concat(' ', @id, ' '))]"/>
    <xsl:if test="count($posts) &gt; 1">
      <p>
        <xsl:call-template name="put">
          <xsl:with-param name="label" select="'audit-several'"/>
          <xsl:with-param name="one" select="string(@name)"/>
          <xsl:with-param name="two">
            <xsl:for-each select="$posts">
              <xsl:if test="position() &gt; 1"><xsl:value-of select="key('label', 'name-separator')/@name"/></xsl:if>
              <xsl:value-of select="@name"/>
            </xsl:for-each>
          </xsl:with-param>
        </xsl:call-template>
      </p>
    </xsl:if>
  </xsl:template>

  <xsl:template name="plan">
    <section id="{$document}-plan" title="{key('label', 'audit-plan')/@name}">
      <facts>
        <xsl:call-template name="fiscal-year-fact"/>
      </facts>
      <blanks>
        <blank label="{key('label', 'audit-plan-period')/@name}" size="line"/>
        <blank label="{key('label', 'audit-plan-scope')/@name}" size="area"/>
        <blank label="{key('label', 'audit-plan-auditor')/@name}" size="line"/>
        <blank label="{key('label', 'audit-plan-independent')/@name}" size="line"/>
        <blank label="{key('label', 'audit-plan-basis')/@name}" size="line"/>
        <blank label="{key('label', 'audit-plan-method')/@name}" size="area"/>
        <blank label="{key('label', 'audit-plan-last')/@name}" size="area"/>
        <blank label="{key('label', 'audit-plan-approved')/@name}" size="line"/>
      </blanks>
    </section>
  </xsl:template>

  <!-- Only what binds somebody can be practised or not. -->
  <xsl:template match="chapter">
    <xsl:variable name="rules" select="topic/rule[@tier = 'standard'][@roles]"/>
    <xsl:if test="$rules">
      <section id="{$document}-{@id}" title="{@name}">
        <table class="audit">
          <xsl:call-template name="columns">
            <xsl:with-param name="ja" select="'15 13 20 14 10 28'"/>
            <xsl:with-param name="en" select="'13 19 20 13 14 21'"/>
          </xsl:call-template>
          <head>
            <cell><xsl:value-of select="key('label', 'audit-article')/@name"/></cell>
            <cell><xsl:value-of select="key('label', 'audit-who')/@name"/></cell>
            <cell><xsl:value-of select="key('label', 'audit-duty')/@name"/></cell>
            <cell><xsl:value-of select="key('label', 'audit-evidence')/@name"/></cell>
            <cell><xsl:value-of select="key('label', 'audit-conforms')/@name"/></cell>
            <cell><xsl:value-of select="key('label', 'audit-practised')/@name"/></cell>
          </head>
          <xsl:apply-templates select="$rules" mode="row"/>
        </table>
      </section>
    </xsl:if>
  </xsl:template>

  <xsl:template match="rule" mode="row">
    <xsl:variable name="evidence"><xsl:apply-templates select="." mode="records"/></xsl:variable>
    <row rule="{@id}">
      <cell head="yes"><ref to="{@id}" form="short"/></cell>
      <cell><xsl:apply-templates select="@roles" mode="names"/></cell>
      <cell><xsl:apply-templates select="short/node()" mode="inline"/></cell>
      <cell>
        <xsl:copy-of select="$evidence"/>
        <!-- references are composed empty: link writes their words -->
        <xsl:if test="not((statement | item)/ref[key('catalog', concat('record ', @to))])">
          <xsl:apply-templates select="." mode="look"/>
        </xsl:if>
      </cell>
      <cell/>
      <cell/>
    </row>
  </xsl:template>

  <!-- A rule that leaves no form: its side says where to look. -->
  <xsl:template match="rule" mode="look">
    <xsl:variable name="sides" select="concat(' ', @side, ' ')"/>
    <xsl:variable name="places">
      <xsl:for-each select="$looks[contains($sides, concat(' ', substring-after(@id, 'audit-side-'), ' '))]">
        <xsl:if test="position() &gt; 1"><xsl:value-of select="key('label', 'name-separator')/@name"/></xsl:if>
        <xsl:value-of select="@name"/>
      </xsl:for-each>
    </xsl:variable>
    <xsl:value-of select="$places"/>
    <xsl:if test="string($places) = ''"><xsl:value-of select="key('label', 'audit-look')/@name"/></xsl:if>
  </xsl:template>

</xsl:stylesheet>
