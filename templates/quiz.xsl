<?xml version="1.0" encoding="UTF-8"?>
<!-- Test of understanding, one paper for each role: questions and options, nothing that gives an answer away.
     The row "quiz-retest" draws other questions from the same bank. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:import href="common/blocks.xsl"/>
  <xsl:import href="common/rules.xsl"/>
  <xsl:import href="common/variants.xsl"/>
  <xsl:import href="common/year.xsl"/>
  <xsl:import href="common/forms.xsl"/>
  <xsl:import href="common/questions.xsl"/>

  <xsl:template match="kitei">
    <xsl:call-template name="per-role"/>
  </xsl:template>

  <xsl:template name="variant">
    <xsl:param name="variant"/>
    <xsl:param name="whom"/>
    <xsl:param name="role"/>
    <xsl:param name="group"/>
    <xsl:variable name="candidates" select="$bank[@everyone = 'yes' or contains(concat(' ', @roles, ' '), concat(' ', $role, ' '))]
                                            [not($group) or contains(concat(' ', @groups, ' '), $group)]"/>
    <xsl:if test="$candidates">
      <tree document="{$document}" title="{$row/@name}" layout="form" lang="{$lang}">
        <xsl:call-template name="variant-attributes">
          <xsl:with-param name="variant" select="$variant"/>
          <xsl:with-param name="whom" select="$whom"/>
        </xsl:call-template>
        <xsl:call-template name="company"/>
        <xsl:call-template name="paper-facts">
          <xsl:with-param name="whom" select="$whom"/>
          <xsl:with-param name="candidates" select="$candidates"/>
        </xsl:call-template>
        <xsl:call-template name="paper-blanks"/>
        <p><xsl:value-of select="key('label', 'quiz-how')/@name"/></p>
        <questions>
          <xsl:call-template name="draw">
            <xsl:with-param name="candidates" select="$candidates"/>
            <xsl:with-param name="role" select="$role"/>
            <xsl:with-param name="shift" select="number($document = 'quiz-retest')"/>
          </xsl:call-template>
        </questions>
        <xsl:if test="$document = 'quiz'">
          <p class="small"><xsl:value-of select="key('label', 'quiz-after')/@name"/></p>
        </xsl:if>
        <xsl:call-template name="prevails"/>
      </tree>
    </xsl:if>
  </xsl:template>

  <xsl:template name="paper-blanks">
    <blanks>
      <blank label="{key('label', 'blank-unit')/@name}" size="short"/>
      <blank label="{key('label', 'blank-name')/@name}" size="short"/>
      <blank label="{key('label', 'quiz-date')/@name}" size="short"/>
      <blank label="{key('label', 'quiz-score')/@name}" size="short"/>
      <xsl:if test="$document = 'quiz'">
        <blank label="{key('label', 'quiz-retest-date')/@name}" size="short"/>
      </xsl:if>
      <blank label="{key('label', 'quiz-trainer')/@name}" size="short"/>
    </blanks>
  </xsl:template>

  <xsl:template match="question" mode="paper">
    <question id="{@id}">
      <xsl:apply-templates select="@rules" mode="rule"/>
      <stem><xsl:copy-of select="stem/@at"/><xsl:apply-templates select="stem/node()" mode="inline"/></stem>
      <xsl:apply-templates select="option" mode="paper"/>
    </question>
  </xsl:template>

  <xsl:template match="option" mode="paper">
    <option><xsl:copy-of select="@at"/><xsl:apply-templates mode="inline"/></option>
  </xsl:template>

</xsl:stylesheet>
